import {harmless} from "./harmless.ts";

/** Excel takes a file without it for the system's own encoding. */
const byteOrderMark = "\ufeff";

/** Writes lines of cells as CSV for a spreadsheet: UTF-8 with byte order mark, lines ended by CRLF. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(text: string): string {
  const cell = harmless(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
