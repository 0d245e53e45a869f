import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {countBy} from "./count/count-by.ts";
import type {Filters} from "./filters.ts";
import {matchesFilters} from "./matches-filters.ts";
import {populationOf} from "./population.ts";

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
