import {mostBytes} from "./limits.ts";
import {keepPace, paceWithin} from "./pace.ts";
import {readParquet} from "./parquet/read-parquet.ts";
import {recogniseFile} from "./recognise-file.ts";
import {areBlank} from "./sheet-rows.ts";
import {decodeTable} from "./text/decode-table.ts";
import {readText} from "./text/read-text.ts";
import type {TextEncoding, Workbook} from "./workbook.ts";
import {WorkbookError} from "./workbook-error.ts";
import {readXlsx} from "./xlsx/read-xlsx.ts";

export type ReadOptions = {
  /** How a text file is to be read, chosen by hand; `null` to find it. */
  encoding: TextEncoding | null;
  signal?: AbortSignal;
  /** Told the share that is read, 0 to 1, every now and then. */
  onProgress?: (share: number) => void;
};

/**
 * Reads a table as offices keep them, CSV, XLSX or Parquet by its bytes and not by its name, and says
 * what is in its cells and nothing of what they mean. Needs no page, so a worker can run it.
 *
 * @param file - The file's name, handed on.
 * @throws {WorkbookError} If the file gives no table; its kind says why. The signal's reason,
 *   once that is aborted.
 */
export async function readWorkbook(bytes: Uint8Array, file: string, options: ReadOptions): Promise<Workbook> {
  const {encoding, ...pacing} = options;
  if (bytes.length > mostBytes) throw new WorkbookError("too-large", {bytes: bytes.length, most: mostBytes});
  const pace = keepPace(pacing);
  await pace(0);
  const format = recogniseFile(bytes);
  if (format === "parquet") {
    const sheet = await readParquet(new Blob([Uint8Array.from(bytes)]), pace);
    if (areBlank([sheet])) throw new WorkbookError("empty");
    return {file, format, text: null, sheets: [sheet]};
  }
  if (format === "zip") {
    const sheets = await readXlsx(bytes, pace);
    if (areBlank(sheets)) throw new WorkbookError("empty");
    return {file, format: "xlsx", text: null, sheets};
  }
  const decoded = await decodeTable(bytes, encoding, paceWithin(pace, 0, 0.5));
  const {sheet, delimiter} = await readText(decoded.text, paceWithin(pace, 0.5, 1));
  if (areBlank([sheet])) throw new WorkbookError("empty");
  return {file, format: "csv", text: {encoding: decoded.encoding, delimiter}, sheets: [sheet]};
}
