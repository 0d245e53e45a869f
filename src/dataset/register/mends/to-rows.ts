import type {Cell, Sheet} from "../../import/workbook.ts";

/** More rows than these left out one after the other are not written. */
const longestGap = 1000;

/**
 * A sheet as plain rows for writing, each at its place and all of one width: rows that the
 * file leaves out are empty ones, so that every row keeps its number. A gap of more than 1,000
 * rows is closed.
 */
export function toRows({rows}: Sheet): Cell[][] {
  const width = rows.reduce((widest, {cells}) => Math.max(widest, cells.length), 0);
  const written: Cell[][] = [];
  let before = 0;
  for (const {number, cells} of rows) {
    const left = number - before - 1;
    if (left <= longestGap) for (let each = 0; each < left; each += 1) written.push(new Array<Cell>(width).fill(null));
    written.push([...cells, ...new Array<Cell>(width - cells.length).fill(null)]);
    before = number;
  }
  return written;
}
