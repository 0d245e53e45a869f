import type {FacetTable, MeasureName} from "./facet-table.ts";

export type Tally = {
  /** How many records were counted, or were to be added up. */
  records: number;
  /**
   * How many records, or the sum of what they cover. A sum is of the known parts, and
   * `null` when no part is known.
   */
  value: number | null;
  /** How many records' parts are unknown: above 0, the value is a lower bound. */
  unknown: number;
};

/** Records by the combination of values they have in one column, or in two at once: each record is in one place. */
export type CrossTable = {
  /**
   * Counts the records that have one of these combinations, each record once; or adds up what
   * they cover.
   *
   * @param rows - Codes of the first column; `null` for all.
   * @param columns - Codes of the second; `null` for all.
   * @returns 0 for no record, which means "none on file"; a sum of 0 over records is a stated 0.
   */
  tallyOf: (rows: Iterable<number> | null, columns: Iterable<number> | null) => Tally;
};

/**
 * Crosses two columns of a table.
 *
 * @param columnKey - `null` to count by the first alone.
 * @param measure - What is added up beside the records; `null` for nothing.
 * @param places - Which elements, each once; `null` for all.
 */
export function crossElements<Key extends string>(
  {size, columnOf, measureOf, counts}: FacetTable<Key>,
  rowKey: Key,
  columnKey: Key | null,
  measure: MeasureName | null,
  places: Uint32Array | null,
): CrossTable {
  const row = columnOf(rowKey);
  const column = columnKey === null ? null : columnOf(columnKey);
  const width = column?.combinations.length ?? 1;
  const slots = row.combinations.length * width;
  const records = new Float64Array(slots);
  const sums = new Float64Array(slots);
  const known = new Float64Array(slots);
  const covers = measure === null ? null : measureOf(measure);
  const length = places?.length ?? size;
  for (let at = 0; at < length; at++) {
    const place = places === null ? at : (places[at] ?? 0);
    const slot = (row.codes[place] ?? 0) * width + (column?.codes[place] ?? 0);
    records[slot] = (records[slot] ?? 0) + (counts?.[place] ?? 1);
    if (covers === null) continue;
    sums[slot] = (sums[slot] ?? 0) + (covers.sums[place] ?? 0);
    known[slot] = (known[slot] ?? 0) + (covers.known[place] ?? 0);
  }
  const allRows = [...row.combinations.keys()];
  const allColumns = Array.from({length: width}, (_, code) => code);
  return {
    tallyOf(rows, columns) {
      let [found, sum, parts] = [0, 0, 0];
      const within = columns === null ? allColumns : [...columns];
      for (const code of rows ?? allRows) {
        for (const other of within) {
          const slot = code * width + other;
          found += records[slot] ?? 0;
          sum += sums[slot] ?? 0;
          parts += known[slot] ?? 0;
        }
      }
      if (measure === null) return {records: found, value: found, unknown: 0};
      return {records: found, value: parts === 0 && found > 0 ? null : sum, unknown: found - parts};
    },
  };
}
