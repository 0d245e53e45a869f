import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {columnsOf} from "../columns/columns.ts";
import {type Dimension, notStated} from "../filters.ts";
import {placeOf} from "../matches-filters.ts";
import type {Measure, Order} from "./custom-choice.ts";
import {optionsOf} from "./options-of.ts";
import {type Tally, tallyOf} from "./tally.ts";

/** The records that have one value, or for the rest any of several. */
export type Group = {id: string; values: readonly string[]; records: readonly CoverageRecord[]};

/**
 * Groups records by one dimension, in the order of its code list, "not stated" last. A
 * record with several values is in several groups, so the groups may add up to more than
 * the records.
 *
 * @returns A group for every option, those without a record included.
 */
export function groupRecords(records: readonly CoverageRecord[], dimension: Dimension, catalog: Catalog): Group[] {
  const {values, offsets, codes} = columnsOf(catalog).dimensions[dimension];
  const groups = values.map((): CoverageRecord[] => []);
  for (const record of records) {
    const place = placeOf(record, catalog);
    for (let at = offsets[place] ?? 0; at < (offsets[place + 1] ?? 0); at++) groups[codes[at] ?? 0]?.push(record);
  }
  // Codes are in the order of the options.
  return optionsOf(dimension, catalog).map(({value}, code) => ({
    id: value,
    values: [value],
    records: groups[code] ?? [],
  }));
}

/** The id of what is taken together: no code is written with an underscore. */
export const restId = "_rest";

export type Arrangement = {
  groups: readonly Group[];
  /** How many groups were taken together as "the rest". */
  merged: number;
  /** How many have no record and were left out, "not stated" aside. */
  leftOut: number;
};

export type ArrangeOptions = {
  measure: Measure;
  order: Order;
  /** Only so many groups, the largest; the others together as one. `null` for all. */
  top: number | null;
  /** Whether groups without a record stay. With `top` set, none does. */
  keepsEmpty: boolean;
  /** The order of the reader's language. */
  compare: (a: Group, b: Group) => number;
};

/**
 * Puts groups in order, and takes all but the largest together where only so many are
 * wanted. The rest and "not stated" come last in any order: neither is first nor largest.
 *
 * @param groups - In the order of the code list, which equals keep.
 */
export function arrangeGroups(
  groups: readonly Group[],
  {measure, order, top, keepsEmpty, compare}: ArrangeOptions,
): Arrangement {
  const stated = groups.filter(({id}) => id !== notStated);
  const silent = groups.filter(({id, records}) => id === notStated && records.length > 0);
  const kept = keepsEmpty && top === null ? stated : stated.filter(({records}) => records.length > 0);
  const sizes = new Map(kept.map((group) => [group, tallyOf(group.records, measure).value ?? -1]));
  const bySize = [...kept].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
  const largest = new Set(bySize.slice(0, top ?? kept.length));
  const shown = {value: bySize, name: [...kept].sort(compare), code: kept}[order].filter((group) => largest.has(group));
  const others = kept.filter((group) => !largest.has(group));
  return {
    groups: [...shown, ...(others.length > 0 ? [mergeGroups(others)] : []), ...silent],
    merged: others.length,
    leftOut: stated.length - kept.length,
  };
}

/** Takes groups together: a record that is in several of them is in the whole once. */
function mergeGroups(groups: readonly Group[]): Group {
  return {
    id: restId,
    values: groups.flatMap(({values}) => values),
    records: [...new Set(groups.flatMap(({records}) => records))],
  };
}

/**
 * Counts, for each group of one dimension, those of its records that are in each group of
 * another. A record with several values counts in several places.
 *
 * @returns A list a row, a tally a column in it; empty lists where there is no column.
 */
export function crossCount(rows: readonly Group[], columns: readonly Group[], measure: Measure): Tally[][] {
  const inColumns = new Map<CoverageRecord, number[]>();
  columns.forEach(({records}, index) => {
    for (const record of records) {
      const indices = inColumns.get(record);
      if (indices) indices.push(index);
      else inColumns.set(record, [index]);
    }
  });
  return rows.map(({records}) => {
    const cells: CoverageRecord[][] = columns.map(() => []);
    for (const record of records) for (const index of inColumns.get(record) ?? []) cells[index]?.push(record);
    return cells.map((cell) => tallyOf(cell, measure));
  });
}
