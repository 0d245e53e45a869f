import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {exploreRecords} from "./explore-records.ts";
import type {Filters} from "./filters.ts";
import {valuesOf} from "./values-of.ts";

/** A record and the one through which it is placed; `null` where its own source says where it is. */
export type PlacedRecord = {record: CoverageRecord; through: CoverageRecord | null};

/**
 * The records of every kind that lie in a township and pass the filters by other things, in
 * the file's order; empty when none is on file, or none passes.
 */
export function recordsInTownship(code: string, filters: Filters, catalog: Catalog): PlacedRecord[] {
  const passing = exploreRecords(catalog, filters, null, "township");
  return passing.flatMap((record) => {
    const {values, through} = valuesOf(record, "township", catalog);
    if (!values.includes(code)) return [];
    return [{record, through: through === null ? null : (catalog.recordById.get(through) ?? null)}];
  });
}

/** The records of which neither their own source nor an organisation they belong to says where they are. */
export function recordsWithoutTownship(catalog: Catalog): CoverageRecord[] {
  return catalog.dataset.records.filter((record) => valuesOf(record, "township", catalog).values.length === 0);
}
