/** Excel takes a file without it for the system's own encoding. */
const byteOrderMark = "\ufeff";

/** Writes lines of cells as CSV for a spreadsheet: UTF-8 with byte order mark, lines ended by CRLF. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + lines.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

/** A cell that a spreadsheet would run as a formula is made a text by an apostrophe. */
function writeCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
