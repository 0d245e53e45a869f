import {areBlank} from "./sheet-rows.ts";
import {readShortText} from "./text/read-text.ts";
import type {Workbook} from "./workbook.ts";
import {WorkbookError} from "./workbook-error.ts";

/**
 * A workbook of what was copied in a spreadsheet and pasted, parted by tabs, or of a pasted CSV.
 *
 * @throws {WorkbookError} `empty`, `too-many-rows` or `too-many-columns`.
 */
export function readPasted(text: string): Workbook {
  const {sheet, delimiter} = readShortText(text.replace(/^\ufeff/, ""));
  if (areBlank([sheet])) throw new WorkbookError("empty");
  return {file: "", format: "csv", text: {encoding: "utf-8", delimiter}, sheets: [sheet]};
}
