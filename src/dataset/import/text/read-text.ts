import {type Pace, rowsAtOnce} from "../pace.ts";
import {collectRows} from "../sheet-rows.ts";
import type {Sheet} from "../workbook.ts";
import {type Delimiter, parseRecords} from "./parse-records.ts";
import {sniffDelimiter} from "./sniff-delimiter.ts";
import {unwrapText} from "./unwrap-text.ts";

/**
 * The one sheet of a CSV text, which has no name of its own: all cells are texts. A blank
 * line counts as a row and is left out; a row of nothing but delimiters stays, all `null`.
 *
 * @throws {WorkbookError} `too-many-rows`, `too-many-columns`.
 */
export async function readText(text: string, pace: Pace): Promise<{sheet: Sheet; delimiter: Delimiter}> {
  const reading = readRows(text);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value;
    await pace(step.value);
  }
}

/** The same at once, for a text that a reader pasted. */
export function readShortText(text: string): {sheet: Sheet; delimiter: Delimiter} {
  const reading = readRows(text);
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value;
  }
}

/** Gives the share that is read, every `rowsAtOnce`. */
function* readRows(text: string): Generator<number, {sheet: Sheet; delimiter: Delimiter}> {
  const {delimiter, width, start} = sniffDelimiter(text);
  const table = start === 0 ? text : text.slice(start);
  const {rows, add} = collectRows("");
  const looseQuotes: {row: number; column: number}[] = [];
  for (const {number, fields, loose, end} of parseRecords(table, delimiter, width)) {
    if (number % rowsAtOnce === 0) yield end / table.length;
    if (fields.length === 1 && fields[0] === "") continue;
    add({number, cells: fields.map(unwrapText), isHidden: false});
    for (const column of loose) looseQuotes.push({row: number, column});
  }
  return {sheet: {name: "", isHidden: false, rows, merges: [], looseQuotes}, delimiter};
}
