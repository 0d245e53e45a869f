import {textWidthPx} from "../charts/text-width.ts";
import type {ExportTable} from "./export-table.ts";

const fontPx = 12;
const leastPx = 26;
/** A column of long texts takes no more of the line than so many px before it is wrapped. */
const mostPx = 260;

/** Divides a line among a table's columns, by their longest texts. */
export function tableWidths({head, rows}: ExportTable, line: number): number[] {
  const wanted = head.map((words, column) => {
    const texts = rows.map(({label, values, remark}) => {
      const value = column === 0 ? label : column <= values.length ? values[column - 1] : remark;
      return String(value ?? "");
    });
    // A head may take two lines.
    const widths = [textWidthPx(words, fontPx, true) / 2, ...texts.map((text) => textWidthPx(text, fontPx))];
    return Math.min(mostPx, Math.max(leastPx, ...widths) + 16);
  });
  const sum = wanted.reduce((before, width) => before + width, 0);
  return wanted.map((width) => Math.floor((width / sum) * line));
}
