import type {Dimension} from "../filters.ts";
import type {Columns, MeasureName} from "./columns.ts";

/** How many records have each value of a dimension, by its code; and how many only through another record. */
export type ValueCounts = {counts: Uint32Array; lent: Uint32Array};

/**
 * Counts records by one dimension. One with several values counts once under each.
 *
 * @param places - Which records, each once.
 */
export function countValues(columns: Columns, dimension: Dimension, places: Iterable<number>): ValueCounts {
  const {values, offsets, codes, lent: isLent} = columns.dimensions[dimension];
  const counts = new Uint32Array(values.length);
  const lent = new Uint32Array(values.length);
  for (const place of places) {
    for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      lent[code] = (lent[code] ?? 0) + (isLent[place] ?? 0);
    }
  }
  return {counts, lent};
}

/**
 * Adds up what records cover.
 *
 * @param places - Which records, each once.
 * @returns The sum of the known parts, and how many are known: 0 known is no sum at all.
 */
export function sumMeasure({measures}: Columns, measure: MeasureName, places: Iterable<number>) {
  const {values, known} = measures[measure];
  let [sum, count] = [0, 0];
  for (const place of places) {
    sum += values[place] ?? 0;
    count += known[place] ?? 0;
  }
  return {sum, known: count};
}
