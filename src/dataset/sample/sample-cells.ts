import {registerColumns} from "../register/register.ts";
import type {SampleRow} from "./sample-rows.ts";

/** A cell as a file holds it; `null` is blank. */
export type SampleCell = string | number | null;

/** The cells of a row in the order of the columns. */
export function toCells(row: SampleRow): SampleCell[] {
  return registerColumns.map((column) => row[column]);
}

/** By it a spreadsheet knows UTF-8, without which it would read Chinese as something else. */
export const byteOrderMark = "\ufeff";

/** A line of a CSV file with its end, as spreadsheets write it: what needs quotes has them, a blank cell is nothing. */
export function formatCsvLine(cells: readonly SampleCell[]): string {
  return `${cells.map(formatCsvCell).join(",")}\r\n`;
}

function formatCsvCell(cell: SampleCell): string {
  const text = String(cell ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
