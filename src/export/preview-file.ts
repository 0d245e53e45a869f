import type {Figure} from "../figures/figure.ts";
import {type ExportContext, type PreparedPicture, preparePicture} from "./picture/prepare-picture.ts";
import {sheetOf} from "./picture/presets.ts";
import {renderSvg} from "./svg/render-svg.ts";

/** The SVG file itself, with what is known of it: `hasGrown` where it is higher than its preset for its content. */
export type PreviewFile = PreparedPicture & {svg: Blob; hasGrown: boolean};

/**
 * Makes the picture's SVG file to be looked at before it leaves. One with faults is made too,
 * so that a reader sees what is wrong with it.
 *
 * @throws {RangeError} If an own size breaks its limits.
 */
export async function previewFile(
  figure: Figure,
  context: ExportContext & {options: NonNullable<ExportContext["options"]>},
): Promise<PreviewFile> {
  const prepared = await preparePicture(figure, context);
  const {widthPx, heightPx} = sheetOf(context.options);
  const {picture, faults} = prepared;
  const svg = await renderSvg(picture, figure, context);
  return {
    ...prepared,
    svg: new Blob([svg], {type: "image/svg+xml"}),
    hasGrown: faults.length === 0 && picture.heightPx / picture.widthPx > heightPx / widthPx + 0.01,
  };
}
