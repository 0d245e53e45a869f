import type {Figure} from "../../figures/figure.ts";
import type {ExportContext} from "../svg/render-svg.ts";
import {aboutFigure, exportTable, harmless} from "./export-table.ts";

/**
 * Writes a figure as CSV for a spreadsheet: UTF-8 with byte order mark, lines ended by CRLF.
 *
 * @returns A head in the figure's language; a line a row (or node), a column a series, the
 *   unknown left blank; then, after an empty line, title, filters, source and the rest of
 *   what the figure says of itself.
 */
export function toCsv(figure: Figure, context: ExportContext): string {
  const {head, rows} = exportTable(figure, context.t);
  return writeCsv([
    head,
    ...rows.map(({label, values, remark}) => [
      label,
      ...values.map((value) => (value === null ? "" : String(value))),
      ...(remark === null ? [] : [remark]),
    ]),
    [],
    ...aboutFigure(figure, context),
  ]);
}

/** Excel takes a file without it for the system's own encoding. */
export const byteOrderMark = "\ufeff";

/** Writes lines of cells as CSV for a spreadsheet: UTF-8 with byte order mark, lines ended by CRLF. */
export function writeCsv(lines: readonly (readonly string[])[]): string {
  return byteOrderMark + csvLines(lines);
}

/** The same without the mark: a part of a file that is written by and by. */
export function csvLines(lines: readonly (readonly string[])[]): string {
  return lines.map((cells) => `${cells.map(writeCell).join(",")}\r\n`).join("");
}

function writeCell(text: string): string {
  const cell = harmless(text);
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
