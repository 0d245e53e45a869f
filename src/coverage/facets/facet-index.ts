import type {Cells} from "./cells.ts";
import {countElements, sumElements, type ValueCounts} from "./count-elements.ts";
import {type CrossTable, crossElements} from "./cross-table.ts";
import {type FacetTable, type MeasureName, onceForEach} from "./facet-table.ts";
import {type Choices, selectElements} from "./select-elements.ts";

/** A sum of known parts, of so many of the records: none known of some is no sum at all. */
type FacetSum = {sum: number; known: number; records: number};

/** What a choice leaves. Each answer is worked out when it is first asked for. */
export type Facets<Key extends string> = {
  /** How many records pass. */
  count: number;
  /** How many would if no choice were made in one column. */
  countWithout: (key: Key) => number;
  /** Counts by one column the records that pass the choices in all the others. */
  countsOf: (key: Key) => ValueCounts;
  /** Adds up a measure of the records that pass. */
  sumOf: (measure: MeasureName) => FacetSum;
  /** Counts the records that pass by one column, or by two at once. */
  crossOf: (rows: Key, columns: Key | null, measure: MeasureName | null) => CrossTable;
  /** Whether an element of the table passes; a column whose choice is left out can be told. */
  passes: (place: number, except?: Key | null) => boolean;
  /** The elements of the table that pass, in their order. */
  placesOf: (except?: Key | null) => Uint32Array;
};

export type FacetIndex<Key extends string> = {
  table: FacetTable<Key>;
  /** What every choice is made from. */
  whole: Facets<Key>;
  select: (choices: Choices<Key>) => Facets<Key>;
};

/**
 * Answers what a choice leaves: how many records, which, and how many each other choice would
 * leave. A choice takes one pass over the table for each column in which something is chosen,
 * and only over what passes for each answer. Where cells stand for a large table's elements,
 * all that is asked of their columns is answered from them, however many rows there are. Exact:
 * equal to counting record by record.
 *
 * @param keys - The columns that may be asked for, 255 at most.
 * @param cells - Of that table; `null` for none.
 */
export function facetIndex<Key extends string>(
  table: FacetTable<Key>,
  keys: readonly Key[],
  cells: Cells<Key> | null = null,
): FacetIndex<Key> {
  const {facetsOf, whole} = indexTable(table, keys);
  if (cells === null) return {table, whole, select: facetsOf};
  const inCells = indexTable(cells.table, cells.keys);
  const isTold = (key: Key | null) => key === null || cells.keys.includes(key);
  return {
    table,
    whole: fromEither(inCells.whole, () => whole, isTold, cells),
    select(choices) {
      const active = keys.filter((key) => (choices[key] ?? []).length > 0);
      if (!active.every(isTold)) return facetsOf(choices);
      let rows: Facets<Key> | null = null;
      const ofRows = () => {
        rows ??= facetsOf(choices);
        return rows;
      };
      return fromEither(inCells.facetsOf(choices), ofRows, isTold, cells);
    },
  };
}

/** Answers from the cells what they tell, and from the rows what they do not. */
function fromEither<Key extends string>(
  inCells: Facets<Key>,
  ofRows: () => Facets<Key>,
  isTold: (key: Key | null) => boolean,
  {cellOf}: Cells<Key>,
): Facets<Key> {
  return {
    count: inCells.count,
    countWithout: inCells.countWithout,
    countsOf: (key) => (isTold(key) ? inCells : ofRows()).countsOf(key),
    sumOf: inCells.sumOf,
    crossOf: (rows, columns, measure) =>
      (isTold(rows) && isTold(columns) ? inCells : ofRows()).crossOf(rows, columns, measure),
    passes: (place, except) => inCells.passes(cellOf[place] ?? 0, except),
    placesOf: (except) => ofRows().placesOf(except),
  };
}

function indexTable<Key extends string>(table: FacetTable<Key>, keys: readonly Key[]) {
  const whole = wholeOf(table);
  return {
    whole,
    facetsOf(choices: Choices<Key>): Facets<Key> {
      const active = keys.filter((key) => (choices[key] ?? []).length > 0);
      return active.length === 0 ? whole : selectFrom(table, whole, active, choices);
    },
  };
}

function wholeOf<Key extends string>(table: FacetTable<Key>): Facets<Key> {
  let all: Uint32Array | null = null;
  const count = table.counts === null ? table.size : table.counts.reduce((sum, one) => sum + one, 0);
  return {
    count,
    countWithout: () => count,
    countsOf: onceForEach((key) => countElements(table, key, [null])),
    sumOf: onceForEach((measure) => sumElements(table, measure, null)),
    crossOf: (rows, columns, measure) => crossElements(table, rows, columns, measure, null),
    passes: () => true,
    placesOf() {
      all ??= Uint32Array.from({length: table.size}, (_, place) => place);
      return all;
    },
  };
}

function selectFrom<Key extends string>(
  table: FacetTable<Key>,
  whole: Facets<Key>,
  active: readonly Key[],
  choices: Choices<Key>,
): Facets<Key> {
  const {passing, missing, passes, placesOf} = selectElements(
    table.size,
    active.map((key) => ({column: table.columnOf(key), chosen: choices[key] ?? []})),
  );
  const numberOf = (key: Key | null | undefined) => (key === null || key === undefined ? -1 : active.indexOf(key));
  const {records: count} = sumElements(table, null, passing);
  return {
    count,
    countWithout(key) {
      const number = numberOf(key);
      if (number < 0) return count;
      return active.length === 1 ? whole.count : count + sumElements(table, null, missing(number)).records;
    },
    countsOf: onceForEach((key) => {
      const number = numberOf(key);
      // A single choice narrows every column but its own.
      if (number >= 0 && active.length === 1) return whole.countsOf(key);
      return countElements(table, key, number < 0 ? [passing] : [passing, missing(number)]);
    }),
    sumOf: onceForEach((measure) => sumElements(table, measure, passing)),
    crossOf: (rows, columns, measure) => crossElements(table, rows, columns, measure, passing),
    passes: (place, except) => passes(place, numberOf(except)),
    placesOf: (except) => placesOf(numberOf(except)),
  };
}
