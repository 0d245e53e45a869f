import type {Cell, Merge, Sheet, SheetRow} from "../../import/workbook.ts";
import {textOf} from "../values/plain-text.ts";
import {columnOfHeader} from "./column-of-header.ts";

/** The header of a sheet: one row, or two of which the upper one groups the lower. */
export type SheetHeader = {
  /** Their numbers, in order. */
  rows: readonly number[];
  /** Of each column of the file the header as it stands; "" where there is none. In two rows, the lower. */
  labels: readonly string[];
  /** Of each column what stands above its label in a header of two rows, over all that it groups; "" where nothing does. */
  groups: readonly string[];
};

/** Titles and instructions above a header are at most so many rows. */
const searchedRows = 40;

/**
 * The header of a sheet: among its first rows, the one that names most columns of a register,
 * with the row above or below it where those two are read together.
 *
 * @returns `null` where no row names two columns, or one of them the name.
 */
export function findHeader(sheet: Sheet): SheetHeader | null {
  const candidates = sheet.rows.slice(0, searchedRows);
  const headers = candidates.map((row, at) =>
    headerOf(row, sheet, candidates[at - 1] ?? null, candidates[at + 1] ?? null),
  );
  const [best] = headers
    .map((header) => ({header, known: countKnown(header)}))
    .filter(({known}) => known > 1)
    // Of equal ones the one of a single row, then the first.
    .sort((one, other) => other.known - one.known || one.header.rows.length - other.header.rows.length);
  return best?.header ?? null;
}

/** How many columns of a register a header names. */
export function countKnown({labels, groups}: SheetHeader): number {
  const columns = new Set(labels.map((label, at) => columnOfHeader(label, groups[at] ?? "")?.column));
  columns.delete(undefined);
  return columns.size;
}

function headerOf(row: SheetRow, sheet: Sheet, above: SheetRow | null, below: SheetRow | null): SheetHeader {
  const single: SheetHeader = {rows: [row.number], labels: row.cells.map(textOf), groups: row.cells.map(() => "")};
  const isNext = (upper: SheetRow | null, lower: SheetRow | null) =>
    upper !== null && lower?.number === upper.number + 1;
  const options: SheetHeader[] = [single];
  if (above !== null && isNext(above, row)) options.push(joined(above, row, sheet.merges));
  if (below !== null && isNext(row, below) && isUnder(row, below, sheet.merges))
    options.push(joined(row, below, sheet.merges));
  return options.reduce((best, option) => (countKnown(option) > countKnown(best) ? option : best));
}

function joined(upper: SheetRow, lower: SheetRow, merges: readonly Merge[]): SheetHeader {
  const width = Math.max(upper.cells.length, lower.cells.length);
  const labels: string[] = [];
  const groups: string[] = [];
  let last = "";
  for (let column = 0; column < width; column += 1) {
    const merge = merges.find((each) => holds(each, upper.number, column));
    const own = textOf(upper.cells[column]);
    const below = textOf(lower.cells[column]);
    const group = merge === undefined ? own : textOf(upper.cells[merge.firstColumn]);
    // A group that was not merged stands over its first column alone.
    if (group !== "") last = group;
    const over = group !== "" ? group : below === "" ? "" : last;
    labels.push(below !== "" ? below : group);
    groups.push(below !== "" && over !== below ? over : "");
  }
  return {rows: [upper.number, lower.number], labels, groups};
}

/** Whether a row goes on where the one above is empty or stands over several columns, and holds texts alone. */
function isUnder(upper: SheetRow, lower: SheetRow, merges: readonly Merge[]): boolean {
  const isText = (cell: Cell) => cell === null || typeof cell === "string";
  return (
    lower.cells.every(isText) &&
    lower.cells.every(
      (cell, column) =>
        cell === null ||
        cell === "" ||
        textOf(upper.cells[column]) === "" ||
        textOf(upper.cells[column + 1]) === "" ||
        merges.some((merge) => holds(merge, upper.number, column) && merge.lastColumn > merge.firstColumn),
    ) &&
    // What a row of the table would hold: something under the name.
    !upper.cells.some(
      (cell, column) =>
        columnOfHeader(textOf(cell), "")?.column === "name" &&
        textOf(lower.cells[column]) !== "" &&
        columnOfHeader(textOf(lower.cells[column]), "") === null,
    )
  );
}

function holds({firstRow, lastRow, firstColumn, lastColumn}: Merge, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}
