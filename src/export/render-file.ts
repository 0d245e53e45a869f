import type {Figure} from "../figures/figure.ts";
import {fileName} from "./file-name.ts";
import {labelPng} from "./label-png.ts";
import {renderPng} from "./render-png.ts";
import {type ExportContext, renderSvg} from "./render-svg.ts";
import {toCsv} from "./to-csv.ts";

export type ExportFormat = "png" | "svg" | "csv";

/**
 * Renders a figure as a named file, to be saved, copied or shared.
 *
 * @throws {PictureError} If the browser can't draw it.
 */
export async function renderFile(figure: Figure, format: ExportFormat, context: ExportContext): Promise<File> {
  const blob = await renderBlob(figure, format, context);
  return new File([blob], fileName(figure, format, context.t("export.all")), {type: blob.type});
}

async function renderBlob(figure: Figure, format: ExportFormat, context: ExportContext): Promise<Blob> {
  if (format === "csv") return new Blob([toCsv(figure, context)], {type: "text/csv;charset=utf-8"});
  const svg = renderSvg(figure, context);
  if (format === "svg") return new Blob([svg], {type: "image/svg+xml"});
  return labelPng(await renderPng(svg), figure, context.address);
}
