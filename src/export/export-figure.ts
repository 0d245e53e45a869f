import type {Figure} from "../figures/figure.ts";
import {type ExportFormat, renderFile} from "./render-file.ts";
import type {ExportContext} from "./render-svg.ts";
import {saveBlob} from "./save-blob.ts";

/**
 * Renders a figure and hands the file to the browser's downloads.
 *
 * @returns The file's name.
 * @throws {PictureError} If the browser can't draw it; nothing is saved then.
 */
export async function exportFigure(figure: Figure, format: ExportFormat, context: ExportContext): Promise<string> {
  const file = await renderFile(figure, format, context);
  saveBlob(file, file.name);
  return file.name;
}
