import {useMemo} from "react";
import {exploreRecords} from "../../coverage/explore-records.ts";
import type {Chinese} from "../../coverage/search/match-name.ts";
import {matchRecords, nameRecords} from "../../coverage/search/match-records.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {usePageContext} from "../page-context.ts";
import {orderRecords} from "./order-records.ts";

export type List = {
  /** How many records pass the filters. */
  matching: number;
  /** Those that the search leaves, in the reader's order. */
  shown: readonly CoverageRecord[];
  /** By which other name a record was found, by id; a record found by the name shown is left out. */
  foundBy: ReadonlyMap<string, string>;
};

/**
 * The list of all records as the address has it.
 *
 * @param chinese - How Chinese is read, for the search.
 */
export function useList(chinese: Chinese): List {
  const {catalog, view, locale, t} = usePageContext();
  const {filters, within, sort, list} = view;
  const isTyped = list.typed.trim() !== "";
  const named = useMemo(
    () => (isTyped ? nameRecords(catalog.dataset.records, locale, chinese) : []),
    [isTyped, catalog, locale, chinese],
  );
  return useMemo(() => {
    const passing = exploreRecords(catalog, filters, within);
    const kept = new Set(passing);
    const found = isTyped ? matchRecords(named, list.typed, chinese).filter(({record}) => kept.has(record)) : null;
    const shown = found?.map(({record}) => record) ?? passing;
    return {
      matching: passing.length,
      shown: orderRecords(shown, sort, {catalog, locale, t}),
      foundBy: new Map(found?.flatMap(({record, by}) => (by === null ? [] : [[record.id, by] as const]))),
    };
  }, [catalog, filters, within, sort, isTyped, list.typed, named, chinese, locale, t]);
}
