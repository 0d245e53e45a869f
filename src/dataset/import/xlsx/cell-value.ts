import type {Cell} from "../workbook.ts";
import {WorkbookError} from "../workbook-error.ts";
import {decodeEscapes} from "./decode-escapes.ts";

/** A cell as a sheet writes it: its `t`, `s`, `<v>`, `<is>` and `<f>`; `null` what it has not. */
export type WrittenCell = {
  type: string;
  style: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
};

/** What cells mean by number: shared texts, which styles are dates, and the date system. */
export type CellMeanings = {strings: readonly string[]; isDate: readonly boolean[]; is1904: boolean};

/** Days from 1899-12-30 to 1904-01-01. */
const daysTo1904 = 1462;
const msADay = 86_400_000;

/**
 * What a cell holds. A formula is never worked out: its value is that which the file holds. A
 * boolean is "TRUE" or "FALSE", as a spreadsheet shows it.
 *
 * @throws {WorkbookError} `unreadable` if it names a shared text that the file does not have.
 */
export function toCell({type, style, value, inline, formula}: WrittenCell, meanings: CellMeanings): Cell {
  if (type === "inlineStr" || (inline !== null && value === null)) return toText(decodeEscapes(inline ?? ""));
  // A formula that gave an empty text has a value, which is empty.
  if (formula !== null && (value === null || (value === "" && type !== "str"))) return {is: "formula", text: formula};
  if (value === null || value === "") return null;
  if (type === "s") return toText(sharedText(meanings.strings, value));
  if (type === "str") return toText(decodeEscapes(value));
  if (type === "e") return {is: "error", text: value};
  if (type === "b") return value === "1" || value === "true" ? "TRUE" : "FALSE";
  if (type === "d") return toSerial(value);
  const number = Number(value);
  if (Number.isNaN(number)) return value;
  if (meanings.isDate[style] !== true) return number;
  return {is: "date", serial: meanings.is1904 ? number + daysTo1904 : number};
}

/** A text that is not there is no empty one: nothing of a register may go without a word. */
function sharedText(strings: readonly string[], number: string): string {
  const text = strings[Number(number)];
  if (text === undefined) throw new WorkbookError("unreadable", {text: number});
  return text;
}

function toText(text: string): Cell {
  return text === "" ? null : text;
}

/** A date written by ISO 8601, as strict files may: "2022-09-01" or "2022-09-01T18:00:00". */
function toSerial(written: string): Cell {
  const ms = Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(written) ? `${written}Z` : written);
  return Number.isNaN(ms) ? written : {is: "date", serial: (ms - Date.UTC(1899, 11, 30)) / msADay};
}
