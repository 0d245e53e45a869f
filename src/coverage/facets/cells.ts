import type {Steps} from "../steps/run-steps.ts";
import {type FacetTable, type MeasureColumn, onceForEach, roomForCodes} from "./facet-table.ts";

/** A table whose alike elements are taken together, in as many columns as leave few cells. */
export type Cells<Key extends string> = {
  table: FacetTable<Key>;
  /** The columns by which cells are told apart: of the others they tell nothing. */
  keys: readonly Key[];
  /** In which cell each element of the other table is. */
  cellOf: Uint32Array;
};

/** Below it a pass over all elements is as fast as one can tell. */
const fewestElements = 10_000;

/** Cells must be so many times fewer than elements, or they gain little. */
const leastGain = 8;

/** The most places that are looked at while a column splits the cells: 32 MB for a moment. */
const mostSlots = 8_000_000;

/**
 * Takes together the elements that are alike, column by column in the order told; a column that
 * would leave too many cells is left out.
 *
 * @returns In the order of each cell's first element, in steps; `null` where the table is small,
 *   or has no column whose elements are alike.
 */
export function* toCells<Key extends string>(table: FacetTable<Key>, keys: readonly Key[]): Steps<Cells<Key> | null> {
  const {size, columnOf, measureOf, counts} = table;
  if (size < fewestElements) return null;
  const most = Math.floor(size / leastGain);
  const taken: Key[] = [];
  let cellOf = new Uint32Array(size);
  let cells = 1;
  for (const key of keys) {
    yield;
    const {codes, combinations} = columnOf(key);
    const split = splitBy(cellOf, cells, codes, combinations.length, most);
    if (split === null) continue;
    ({cellOf, cells} = split);
    taken.push(key);
  }
  yield;
  if (taken.length === 0) return null;
  const first = new Uint32Array(cells);
  const cellCounts = new Uint32Array(cells);
  for (let place = size - 1; place >= 0; place--) {
    const cell = cellOf[place] ?? 0;
    first[cell] = place;
    cellCounts[cell] = (cellCounts[cell] ?? 0) + (counts?.[place] ?? 1);
  }
  const cellTable: FacetTable<Key> = {
    size: cells,
    counts: cellCounts,
    columnOf: onceForEach((key) => {
      const {values, combinations, codes} = columnOf(key);
      const cellCodes = roomForCodes(cells, combinations.length);
      for (let cell = 0; cell < cells; cell++) cellCodes[cell] = codes[first[cell] ?? 0] ?? 0;
      return {values, combinations, codes: cellCodes};
    }),
    measureOf: onceForEach((measure) => {
      const {sums, known} = measureOf(measure);
      const column: MeasureColumn = {sums: new Float64Array(cells), known: new Uint32Array(cells)};
      for (let place = 0; place < size; place++) {
        const cell = cellOf[place] ?? 0;
        column.sums[cell] = (column.sums[cell] ?? 0) + (sums[place] ?? 0);
        column.known[cell] = (column.known[cell] ?? 0) + (known[place] ?? 0);
      }
      return column;
    }),
  };
  return {table: cellTable, keys: taken, cellOf};
}

/**
 * Splits cells by one more column; numbers follow the order in which they are first met.
 *
 * @returns `null` once there are more cells than are wanted.
 */
function splitBy(
  cellOf: Uint32Array,
  cells: number,
  codes: ArrayLike<number>,
  combinations: number,
  most: number,
): {cellOf: Uint32Array<ArrayBuffer>; cells: number} | null {
  if (cells * combinations > mostSlots) return null;
  // 0 is a cell not met yet.
  const slots = new Uint32Array(cells * combinations);
  const split = new Uint32Array(cellOf.length);
  let met = 0;
  for (let place = 0; place < split.length; place++) {
    const slot = (cellOf[place] ?? 0) * combinations + (codes[place] ?? 0);
    let cell = slots[slot] ?? 0;
    if (cell === 0) {
      met += 1;
      if (met > most) return null;
      cell = met;
      slots[slot] = cell;
    }
    split[place] = cell - 1;
  }
  return {cellOf: split, cells: met};
}
