import type {Cell, Sheet, SheetRow} from "../../import/workbook.ts";
import type {Mapping} from "../header/match-columns.ts";

/** Never filled: one number for several rows would be counted once for each; a row's name is its own. */
const notFilled = new Set(["organisations", "women", "executives", "left out"]);

/**
 * The cells of a sheet's rows with what cells merged over several rows say put in each of
 * those rows: a township written once beside all its organisations. Cells merged over several
 * columns are a heading's and fill nothing, and numbers stay in the first row.
 */
export function fillMerges(sheet: Sheet, mapping: Mapping): (row: SheetRow) => readonly Cell[] {
  const tall = sheet.merges.filter(
    (merge) =>
      merge.lastRow > merge.firstRow &&
      merge.firstColumn === merge.lastColumn &&
      !notFilled.has(mapping[merge.firstColumn] ?? "left out"),
  );
  if (tall.length === 0) return ({cells}) => cells;
  const tops = new Set(tall.map(({firstRow}) => firstRow));
  const firsts = new Map(sheet.rows.filter(({number}) => tops.has(number)).map(({number, cells}) => [number, cells]));
  const byRow = new Map<number, {column: number; cell: Cell}[]>();
  for (const {firstRow, lastRow, firstColumn} of tall) {
    const cell = firsts.get(firstRow)?.[firstColumn] ?? null;
    if (cell === null) continue;
    // A merge to the end of the sheet is no longer than its rows.
    const end = Math.min(lastRow, sheet.rows.at(-1)?.number ?? 0);
    for (let row = firstRow + 1; row <= end; row += 1) {
      const fills = byRow.get(row) ?? [];
      fills.push({column: firstColumn, cell});
      byRow.set(row, fills);
    }
  }
  return ({number, cells}) => {
    const fills = byRow.get(number);
    if (fills === undefined) return cells;
    const filled = [...cells];
    for (const {column, cell} of fills) {
      while (filled.length <= column) filled.push(null);
      if (filled[column] === null || filled[column] === "") filled[column] = cell;
    }
    return filled;
  };
}
