import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import type {Dimension} from "../filters.ts";
import {filterValues} from "../matches-filters.ts";
import {optionsOf} from "./options-of.ts";

/** The records that have one value. */
export type Group = {id: string; records: readonly CoverageRecord[]};

/**
 * Groups records by one dimension, in the order of its code list, "not stated" last. A
 * record with several values is in several groups, so the groups may add up to more than
 * the records.
 *
 * @returns A group for every option, those without a record included.
 */
export function groupRecords(records: readonly CoverageRecord[], dimension: Dimension, catalog: Catalog): Group[] {
  const byValue = new Map<string, CoverageRecord[]>();
  for (const record of records) {
    for (const value of filterValues(record, dimension, catalog)) {
      const group = byValue.get(value);
      if (group) group.push(record);
      else byValue.set(value, [record]);
    }
  }
  return optionsOf(dimension, catalog).map(({value}) => ({id: value, records: byValue.get(value) ?? []}));
}
