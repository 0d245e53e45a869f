import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Measure} from "./custom-choice.ts";
import type {Group} from "./group-records.ts";
import {type Tally, tallyOf} from "./tally.ts";

/**
 * Counts, for each group of one dimension, those of its records that are in each group of
 * another. A record with several values counts in several places.
 *
 * @returns A list a row, a tally a column in it; empty lists where there is no column.
 */
export function crossCount(rows: readonly Group[], columns: readonly Group[], measure: Measure): Tally[][] {
  const columnsOf = new Map<CoverageRecord, number[]>();
  columns.forEach(({records}, index) => {
    for (const record of records) columnsOf.set(record, [...(columnsOf.get(record) ?? []), index]);
  });
  return rows.map(({records}) => {
    const cells: CoverageRecord[][] = columns.map(() => []);
    for (const record of records) for (const index of columnsOf.get(record) ?? []) cells[index]?.push(record);
    return cells.map((cell) => tallyOf(cell, measure));
  });
}
