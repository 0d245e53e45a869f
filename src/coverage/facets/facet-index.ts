import {type Cells, toCells} from "./cells.ts";
import {countElements, sumElements, type ValueCounts} from "./count-elements.ts";
import {type CrossTable, crossElements} from "./cross-table.ts";
import {type FacetColumn, type FacetTable, type MeasureName, onceForEach} from "./facet-table.ts";

/** The values chosen, by column: any of them within one, all columns together; an empty list chooses nothing. */
export type Choices<Key extends string> = Readonly<Partial<Record<Key, readonly string[]>>>;

/** A sum of known parts, of so many of the records: none known of some is no sum at all. */
export type FacetSum = {sum: number; known: number; records: number};

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

/** A column missed adds this and the column's number to an element's mark. */
const oneMissed = 0x100;

/**
 * Answers what a choice leaves: how many records, which, and how many each other choice would
 * leave. A choice takes one pass over the table for each column in which something is chosen,
 * and only over what passes for each answer; a table whose elements are much alike is passed
 * over by its cells, so that answers do not depend on its rows. Exact: equal to counting record
 * by record.
 *
 * @param keys - The columns that may be asked for, 255 at most; elements alike in all of them
 *   are one cell.
 */
export function facetIndex<Key extends string>(table: FacetTable<Key>, keys: readonly Key[]): FacetIndex<Key> {
  const cells = toCells(table, keys);
  const whole = wholeOf(table, cells?.table ?? table);
  return {
    table,
    whole,
    select(choices) {
      const active = keys.filter((key) => (choices[key] ?? []).length > 0);
      return active.length === 0 ? whole : selectFrom(table, cells, whole, active, choices);
    },
  };
}

function wholeOf<Key extends string>(table: FacetTable<Key>, counted: FacetTable<Key>): Facets<Key> {
  let all: Uint32Array | null = null;
  const count = counted.counts === null ? counted.size : counted.counts.reduce((sum, one) => sum + one, 0);
  return {
    count,
    countWithout: () => count,
    countsOf: onceForEach((key) => countElements(counted, key, [null])),
    sumOf: (measure) => sumElements(counted, measure, null),
    crossOf: (rows, columns, measure) => crossElements(counted, rows, columns, measure, null),
    passes: () => true,
    placesOf() {
      all ??= Uint32Array.from({length: table.size}, (_, place) => place);
      return all;
    },
  };
}

function selectFrom<Key extends string>(
  table: FacetTable<Key>,
  cells: Cells<Key> | null,
  whole: Facets<Key>,
  active: readonly Key[],
  choices: Choices<Key>,
): Facets<Key> {
  const counted = cells?.table ?? table;
  const marks = new Uint16Array(counted.size);
  active.forEach((key, number) => {
    markMissing(marks, counted.columnOf(key), choices[key] ?? [], oneMissed + number);
  });
  const {passing, nearly} = sortOut(marks, active.length);
  const markOf = cells === null ? (place: number) => marks[place] : (place: number) => marks[cells.cellOf[place] ?? 0];
  const allowedFor = (except: Key | null | undefined) => {
    const number = except === null || except === undefined ? -1 : active.indexOf(except);
    return number < 0 ? 0 : oneMissed + number;
  };
  const count = sumElements(counted, null, passing).records;
  return {
    count,
    countWithout(key) {
      const number = active.indexOf(key);
      if (number < 0) return count;
      return active.length === 1 ? whole.count : count + sumElements(counted, null, nearly[number] ?? null).records;
    },
    countsOf: onceForEach((key) => {
      const number = active.indexOf(key);
      // A single choice narrows every column but its own.
      if (number >= 0 && active.length === 1) return whole.countsOf(key);
      return countElements(counted, key, number < 0 ? [passing] : [passing, nearly[number] ?? new Uint32Array(0)]);
    }),
    sumOf: (measure) => sumElements(counted, measure, passing),
    crossOf: (rows, columns, measure) => crossElements(counted, rows, columns, measure, passing),
    passes(place, except) {
      const mark = markOf(place);
      return mark === 0 || mark === allowedFor(except);
    },
    placesOf(except) {
      const allowed = allowedFor(except);
      if (allowed === 0 && cells === null) return passing;
      const places = new Uint32Array(table.size);
      let length = 0;
      for (let place = 0; place < table.size; place++) {
        const mark = markOf(place);
        if (mark === 0 || mark === allowed) places[length++] = place;
      }
      return places.slice(0, length);
    },
  };
}

/** Adds to the mark of every element that has none of the values chosen. */
function markMissing(marks: Uint16Array, column: FacetColumn, chosen: readonly string[], mark: number): void {
  const {values, combinations, codes} = column;
  const isChosen = values.map((value) => chosen.includes(value));
  const added = Uint16Array.from(combinations, (one) => (one.values.some((value) => isChosen[value]) ? 0 : mark));
  for (let place = 0; place < codes.length; place++) {
    marks[place] = (marks[place] ?? 0) + (added[codes[place] ?? 0] ?? 0);
  }
}

/** The elements that miss nothing; and, for each column with a choice, those that miss it alone. */
function sortOut(marks: Uint16Array, columns: number): {passing: Uint32Array; nearly: readonly Uint32Array[]} {
  const lengths = new Uint32Array(columns + 1);
  for (let place = 0; place < marks.length; place++) {
    const list = listOf(marks[place] ?? 0);
    if (list >= 0) lengths[list] = (lengths[list] ?? 0) + 1;
  }
  // With one choice made, those that miss it are never asked for.
  const lists = Array.from(lengths, (length, list) => new Uint32Array(columns === 1 && list > 0 ? 0 : length));
  const [passing = new Uint32Array(0), ...nearly] = lists;
  let length = 0;
  lengths.fill(0);
  for (let place = 0; place < marks.length; place++) {
    const list = listOf(marks[place] ?? 0);
    if (list === 0) passing[length++] = place;
    else if (list > 0 && columns > 1) {
      const others = lists[list] ?? passing;
      const at = lengths[list] ?? 0;
      others[at] = place;
      lengths[list] = at + 1;
    }
  }
  return {passing, nearly};
}

/** 0 for a mark of nothing missed, 1 and up for one column missed, by its number; -1 for more. */
function listOf(mark: number): number {
  if (mark === 0) return 0;
  return mark < 2 * oneMissed ? mark - oneMissed + 1 : -1;
}
