import {useCallback, useMemo} from "react";
import type {Catalog} from "../../coverage/catalog.ts";
import {exploreRecords} from "../../coverage/explore-records.ts";
import type {Chinese} from "../../coverage/search/match-name.ts";
import {findRecords, manyRecords, matchRecords, nameRecords} from "../../coverage/search/match-records.ts";
import type {Steps} from "../../coverage/steps/run-steps.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {usePageContext} from "../page-context.ts";
import {useInSlices} from "../use-in-slices.ts";
import {orderInSteps} from "./order-records.ts";

export type List = {
  /** How many records pass the filters. */
  matching: number;
  /** What was searched for. */
  typed: string;
  /** Those that the search leaves, in the reader's order. */
  shown: readonly CoverageRecord[];
  /** By which other name a record was found, by id; a record found by the name shown is left out. */
  foundBy: ReadonlyMap<string, string>;
  /** Whether a newer one is on its way, as of many records. */
  isComing: boolean;
};

type Found = Omit<List, "isComing"> & {catalog: Catalog};

/**
 * The list of all records as the address has it; of many records the one before, until they
 * have been looked through.
 *
 * @param chinese - How Chinese is read, for the search.
 */
export function useList(chinese: Chinese): List {
  const {catalog, view, locale, t} = usePageContext();
  const {filters, within, sort, list} = view;
  const {typed} = list;
  const isTyped = typed.trim() !== "";
  const isMany = catalog.dataset.records.length >= manyRecords;
  const named = useMemo(
    () => (isTyped && !isMany ? nameRecords(catalog.dataset.records, locale, chinese) : []),
    [isTyped, isMany, catalog, locale, chinese],
  );
  const passing = useMemo(() => exploreRecords(catalog, filters, within), [catalog, filters, within]);
  const begin = useCallback(
    function* (): Steps<Found> {
      const foundBy = new Map<string, string>();
      const take = (record: CoverageRecord, by: string | null): CoverageRecord => {
        if (by !== null) foundBy.set(record.id, by);
        return record;
      };
      let shown: readonly CoverageRecord[] = passing;
      if (isTyped && isMany) {
        const hits = yield* findRecords(passing, typed, locale, chinese);
        shown = hits.map(({thing, name, names}) => take(thing, name === 0 ? null : (names[name] ?? null)));
      } else if (isTyped) {
        const kept = new Set(passing);
        const found = matchRecords(named, typed, chinese).filter(({record}) => kept.has(record));
        shown = found.map(({record, by}) => take(record, by));
      }
      const ordered = yield* orderInSteps(shown, sort, {catalog, locale, t});
      return {catalog, matching: passing.length, typed, shown: ordered, foundBy};
    },
    [catalog, passing, sort, isTyped, isMany, typed, named, chinese, locale, t],
  );
  const {result, isComing} = useInSlices(begin, isMany && (isTyped || sort !== null));
  // Nothing of another dataset is shown while this one's is on its way.
  const found = result?.catalog === catalog ? result : null;
  return useMemo(
    () => ({...(found ?? {matching: passing.length, typed: "", shown: passing, foundBy: new Map()}), isComing}),
    [found, passing, isComing],
  );
}
