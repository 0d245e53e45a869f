import type {Figure} from "../figures/figure.ts";
import {toCsv} from "./data/to-csv.ts";
import {defaultOptions, withCustomText} from "./export-options.ts";
import {fileName} from "./file-name.ts";
import {PictureError} from "./picture/picture-error.ts";
import {type ExportContext, preparePicture} from "./picture/prepare-picture.ts";
import {renderPicture} from "./png/render-png.ts";
import {renderSvg} from "./svg/render-svg.ts";

export type ExportFormat = "png" | "svg" | "csv" | "pdf";

/**
 * Renders a figure as a named file, to be saved, copied or shared. Each call is by itself:
 * two at once, or a change of the page between, disturb neither.
 *
 * @throws {PictureError} If the browser can't draw it, or it can't be read at its size.
 */
export async function renderFile(figure: Figure, format: ExportFormat, context: ExportContext): Promise<File> {
  const own = withCustomText(figure, context.options ?? defaultOptions);
  const blob = await renderBlob(figure, format, context);
  return new File([blob], fileName(own, format, context.t), {type: blob.type});
}

async function renderBlob(figure: Figure, format: ExportFormat, context: ExportContext): Promise<Blob> {
  const own = withCustomText(figure, context.options ?? defaultOptions);
  if (format === "csv") return new Blob([toCsv(own, context)], {type: "text/csv;charset=utf-8"});
  const {picture, faults} = await preparePicture(figure, context);
  const [fault] = faults;
  if (fault !== undefined) throw new PictureError("unfit", fault);
  if (format === "pdf") {
    const {toPdf} = await import("./pdf/to-pdf.ts");
    return toPdf([picture], {title: picture.title, locale: figure.locale});
  }
  if (format === "svg") return new Blob([await renderSvg(picture, figure, context)], {type: "image/svg+xml"});
  return renderPicture(picture, figure, context);
}
