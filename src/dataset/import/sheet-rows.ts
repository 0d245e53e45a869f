import {mostColumns, mostRows} from "./limits.ts";
import type {Cell, Sheet, SheetRow} from "./workbook.ts";
import {WorkbookError} from "./workbook-error.ts";

/** Empty rows are kept so that one can say they are there; beyond these nobody reads of them one by one. */
const mostEmptyRows = 1000;

export type SheetRows = {
  rows: readonly SheetRow[];
  /**
   * Adds a row; what stands beyond `mostColumns` may only be empty, and goes.
   *
   * @throws {WorkbookError} `too-many-rows` or `too-many-columns`.
   */
  add: (row: SheetRow) => void;
};

/** The rows of a sheet as they are read, held to the limits: a header and `mostRows` of data that hold anything. */
export function collectRows(sheet: string): SheetRows {
  const rows: SheetRow[] = [];
  let emptyCount = 0;
  const add = ({number, cells, isHidden}: SheetRow) => {
    const width = cells.findLastIndex((cell) => cell !== null) + 1;
    if (width > mostColumns) throw new WorkbookError("too-many-columns", {most: mostColumns, row: number, sheet});
    if (width === 0) {
      emptyCount += 1;
      if (emptyCount > mostEmptyRows) return;
    } else if (rows.length - Math.min(emptyCount, mostEmptyRows) > mostRows) {
      throw new WorkbookError("too-many-rows", {most: mostRows, sheet});
    }
    rows.push({number, cells: cells.length > mostColumns ? cells.slice(0, mostColumns) : cells, isHidden});
  };
  return {rows, add};
}

/** Whether a row holds nothing. */
export function isEmptyRow(cells: readonly Cell[]): boolean {
  return cells.every((cell) => cell === null);
}

/** Whether no sheet holds more than blanks. */
export function areBlank(sheets: readonly Sheet[]): boolean {
  const isBlank = (cell: Cell) => cell === null || (typeof cell === "string" && cell.trim() === "");
  return sheets.every(({rows}) => rows.every(({cells}) => cells.every(isBlank)));
}
