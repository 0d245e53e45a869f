import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {countBy} from "./count/count-by.ts";
import {optionsOf} from "./count/options-of.ts";
import {exploreRecords} from "./explore-records.ts";
import {facetsOf} from "./facets/catalog-facets.ts";
import {type Filters, noFilters} from "./filters.ts";
import {populationOf} from "./population.ts";
import {valuesOf} from "./values-of.ts";

export type TownshipRow = {
  /** A township's code, or "not stated". */
  value: string;
  /** Records of the kinds counted, before the filters; 0 is "none on file". */
  onFile: number;
  /** Those of them that pass the filters. */
  count: number;
  /** How many of these are there only through the organisation they belong to. */
  through: number;
  /** Records of other kinds that pass the other filters, and how many there are before them. */
  others: number;
  othersOnFile: number;
};

/**
 * What is on file in each township, in the order of the code list, "not stated" last. The
 * filter by township leaves no row out: it picks, as in the figures by township.
 */
export function townshipRows(catalog: Catalog, filters: Filters): TownshipRow[] {
  const {kinds, all, matching} = populationOf(catalog, filters, null);
  const otherKinds = optionsOf("kind", catalog).flatMap(({value}) => (kinds.includes(value) ? [] : value));
  const countOf = (narrowed: Filters) =>
    new Map(
      // Without a kind to choose there is none to count: an empty choice would be all kinds.
      otherKinds.length === 0
        ? []
        : countBy(facetsOf(catalog, narrowed), "township", catalog).map(({value, count}) => [value, count] as const),
    );
  const others = countOf({...filters, kind: otherKinds});
  const othersOnFile = countOf({...noFilters, kind: otherKinds});
  const onFile = new Map(countBy(all, "township", catalog).map(({value, count}) => [value, count]));
  return countBy(matching, "township", catalog).map(({value, count, through}) => ({
    value,
    onFile: onFile.get(value) ?? 0,
    count,
    through,
    others: others.get(value) ?? 0,
    othersOnFile: othersOnFile.get(value) ?? 0,
  }));
}

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
