import {defaultOptions, type ExportOptions} from "../../src/export/export-options.ts";
import {layoutPicture} from "../../src/export/picture/prepare-picture.ts";
import {composeSvg, metadataPlace} from "../../src/export/svg/compose-svg.ts";
import type {ExportContext} from "../../src/export/svg/render-svg.ts";
import type {Figure} from "../../src/figures/figure.ts";

/** A figure's picture as SVG, without a metadata and without a QR code. */
export function pictureSvg(figure: Figure, {address, t}: ExportContext, options: Partial<ExportOptions> = {}): string {
  const picture = layoutPicture(figure, {...defaultOptions, ...options}, {address, code: null}, t);
  return composeSvg(picture).replace(metadataPlace, "");
}
