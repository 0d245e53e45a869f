import type {Figure} from "../../figures/figure.ts";
import {defaultOptions, withOwnWords} from "../export-options.ts";
import type {Picture} from "../picture/picture.ts";
import type {ExportContext} from "../picture/prepare-picture.ts";
import {composeSvg} from "../svg/compose-svg.ts";
import {proofOf} from "../svg/render-svg.ts";
import {labelPng} from "./label-png.ts";
import {renderPng} from "./render-png.ts";

/**
 * Draws a figure's picture as PNG, labelled with its true size, what it shows, and its proof
 * where the context has one.
 *
 * @throws {PictureError} If the browser can't draw it.
 */
export async function renderPicture(picture: Picture, figure: Figure, context: ExportContext): Promise<Blob> {
  const png = await renderPng(composeSvg(picture, "pixels"), picture.pixels);
  return labelPng(png, {
    figure: withOwnWords(figure, context.options ?? defaultOptions),
    address: context.address,
    widthMetres: picture.widthMetres,
    proof: proofOf(figure, context),
  });
}
