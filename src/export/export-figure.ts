import type {Figure} from "../figures/figure.ts";
import {type FileFormat, makeFile} from "./make-file.ts";
import type {ExportContext} from "./picture/prepare-picture.ts";
import {saveBlob} from "./save-blob.ts";

/**
 * Makes a figure's file and hands it to the browser's downloads.
 *
 * @returns The file's name.
 * @throws {PictureError} If the browser can't draw it; nothing is saved then.
 */
export async function exportFigure(figure: Figure, format: FileFormat, context: ExportContext): Promise<string> {
  const file = await makeFile(figure, format, context);
  saveBlob(file, file.name);
  return file.name;
}
