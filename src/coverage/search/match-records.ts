import type {CoverageRecord} from "../../dataset/schema.ts";
import {type Chinese, matchName, type SearchName, searchNameOf, typedOf} from "./match-name.ts";

/** A record with its names prepared, the one that is shown first. */
export type NamedRecord = {record: CoverageRecord; names: readonly {words: string; name: SearchName}[]};

/** A record found; `by` is the name by which, where it is not the one that is shown. */
export type MatchedRecord = {record: CoverageRecord; by: string | null};

/**
 * Prepares records for being searched by either name, an alias or the host's name.
 *
 * @param locale - The language whose name is shown.
 * @param chinese - How Chinese is read; while that is not known, names are found as written.
 */
export function nameRecords(records: readonly CoverageRecord[], locale: "zh" | "en", chinese: Chinese): NamedRecord[] {
  return records.map((record) => {
    const {name, aliases, host} = record;
    const other = locale === "zh" ? name.en : name.zh;
    const words = [name[locale], other, ...aliases, ...(host ? [host.zh, host.en] : [])];
    return {record, names: words.map((text) => ({words: text, name: searchNameOf(text, chinese)}))};
  });
}

/**
 * Narrows a list to the records that a reader's words find, in the list's order.
 *
 * @param typed - Any text; blank narrows nothing.
 */
export function matchRecords(named: readonly NamedRecord[], typed: string, chinese: Chinese): MatchedRecord[] {
  if (typed.trim() === "") return named.map(({record}) => ({record, by: null}));
  const wanted = typedOf(typed, chinese);
  return named.flatMap(({record, names}) => {
    const found = names.findIndex(({name}) => matchName(name, wanted) !== null);
    if (found === -1) return [];
    return [{record, by: found === 0 ? null : (names[found]?.words ?? null)}];
  });
}
