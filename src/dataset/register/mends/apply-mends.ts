import type {Cell, Sheet, Workbook} from "../../import/workbook.ts";

/** What a cell is to hold: its row by number, its column from 0. */
export type CellMend = {row: number; column: number; value: string};

/**
 * The workbook with cells of one sheet put right; what it was made from stays as it is, and
 * rows without a mend are shared with it. A mend of a cell that a merge covers goes to the
 * merge's first, since that is what all of it show.
 *
 * @param sheet - Which, from 0.
 * @throws {RangeError} If a mend's row is not in the sheet.
 */
export function applyMends(workbook: Workbook, sheet: number, mends: readonly CellMend[]): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((each, at) => (at === sheet && mends.length > 0 ? mendSheet(each, mends) : each)),
  };
}

function mendSheet(sheet: Sheet, mends: readonly CellMend[]): Sheet {
  const byRow = new Map<number, CellMend[]>();
  for (const mend of mends) {
    const merge = sheet.merges.find(
      ({firstRow, lastRow, firstColumn, lastColumn}) =>
        mend.row >= firstRow && mend.row <= lastRow && mend.column >= firstColumn && mend.column <= lastColumn,
    );
    const place = merge === undefined ? mend : {...mend, row: merge.firstRow, column: merge.firstColumn};
    byRow.set(place.row, [...(byRow.get(place.row) ?? []), place]);
  }
  const rows = sheet.rows.map((row) => {
    const own = byRow.get(row.number);
    byRow.delete(row.number);
    return own === undefined ? row : {...row, cells: mendCells(row.cells, own)};
  });
  const [missing] = byRow.keys();
  if (missing !== undefined) throw new RangeError(`unknown row: ${missing}`);
  const isMended = (row: number, column: number) => mends.some((mend) => mend.row === row && mend.column === column);
  return {...sheet, rows, looseQuotes: sheet.looseQuotes.filter(({row, column}) => !isMended(row, column))};
}

function mendCells(cells: readonly Cell[], mends: readonly CellMend[]): Cell[] {
  const mended = [...cells];
  for (const {column, value} of mends) {
    while (mended.length <= column) mended.push(null);
    mended[column] = value;
  }
  return mended;
}
