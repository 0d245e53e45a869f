import type {Merge} from "../workbook.ts";

/** The column of a cell by its name, from 0: 27 of "AB12"; `null` for what is none. */
export function columnOf(reference: string): number | null {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const code = reference.charCodeAt(at) & ~0x20;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return at === 0 || at > 3 ? null : column - 1;
}

/** The cells of "B6:B11"; `null` for what names no range. */
export function parseRange(reference: string): Merge | null {
  const [, first = "", firstRow, last = "", lastRow] =
    /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/i.exec(reference) ?? [];
  const firstColumn = columnOf(first);
  const lastColumn = columnOf(last);
  if (firstColumn === null || lastColumn === null) return null;
  return {firstRow: Number(firstRow), lastRow: Number(lastRow), firstColumn, lastColumn};
}
