import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {countBy} from "./count/count-by.ts";
import {exploreRecords} from "./explore-records.ts";
import type {Filters} from "./filters.ts";
import {matchesFilters} from "./matches-filters.ts";
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
  const {kinds, all} = populationOf(catalog, filters, null);
  const rest = catalog.dataset.records.filter(({kind}) => !kinds.includes(kind));
  const passing = all.filter((record) => matchesFilters(record, filters, catalog, "township"));
  const ofAnyKind = {...filters, kind: [], township: []};
  const othersPassing = rest.filter((record) => matchesFilters(record, ofAnyKind, catalog));
  const countOf = (records: readonly CoverageRecord[]) =>
    new Map(countBy(records, "township", catalog).map(({value, count}) => [value, count]));
  const [onFile, others, othersOnFile] = [countOf(all), countOf(othersPassing), countOf(rest)];
  return countBy(passing, "township", catalog).map(({value, count, through}) => ({
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
