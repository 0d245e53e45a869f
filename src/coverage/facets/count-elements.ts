import type {FacetTable, MeasureName} from "./facet-table.ts";

/** How many records have each value, in the order of the column's values; and how many only through another record. */
export type ValueCounts = {counts: Uint32Array; lent: Uint32Array};

/**
 * Counts records by one column. One with several values counts once under each.
 *
 * @param lists - Which elements, each once; `null` for all.
 */
export function countElements<Key extends string>(
  table: FacetTable<Key>,
  key: Key,
  lists: readonly (Uint32Array | null)[],
): ValueCounts {
  const {values, combinations, codes} = table.columnOf(key);
  const byCode = new Uint32Array(combinations.length);
  for (const places of lists) {
    // A loop for each of the four: one for all takes twice as long.
    if (places === null) {
      if (table.counts === null) for (let at = 0; at < codes.length; at++) add(byCode, codes[at] ?? 0, 1);
      else for (let at = 0; at < codes.length; at++) add(byCode, codes[at] ?? 0, table.counts[at] ?? 0);
    } else if (table.counts === null) {
      for (let at = 0; at < places.length; at++) add(byCode, codes[places[at] ?? 0] ?? 0, 1);
    } else {
      for (let at = 0; at < places.length; at++) {
        const place = places[at] ?? 0;
        add(byCode, codes[place] ?? 0, table.counts[place] ?? 0);
      }
    }
  }
  const counts = new Uint32Array(values.length);
  const lent = new Uint32Array(values.length);
  combinations.forEach(({values: together, isLent}, code) => {
    const count = byCode[code] ?? 0;
    for (const value of together) {
      add(counts, value, count);
      if (isLent) add(lent, value, count);
    }
  });
  return {counts, lent};
}

/**
 * Adds up records, and what is known of a measure of them.
 *
 * @param measure - `null` to count records alone.
 * @param places - Which elements, each once; `null` for all.
 */
export function sumElements<Key extends string>(
  {size, counts, measureOf}: FacetTable<Key>,
  measure: MeasureName | null,
  places: Uint32Array | null,
): {sum: number; known: number; records: number} {
  const column = measure === null ? null : measureOf(measure);
  const length = places?.length ?? size;
  let [sum, known, records] = [0, 0, counts === null ? length : 0];
  for (let at = 0; at < length; at++) {
    const place = places === null ? at : (places[at] ?? 0);
    if (counts !== null) records += counts[place] ?? 0;
    if (column === null) continue;
    sum += column.sums[place] ?? 0;
    known += column.known[place] ?? 0;
  }
  return {sum, known, records};
}

function add(sums: Uint32Array, at: number, count: number): void {
  sums[at] = (sums[at] ?? 0) + count;
}
