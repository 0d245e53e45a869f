import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Steps} from "../steps/run-steps.ts";
import {isChinese} from "./fold-letters.ts";
import {type Chinese, matchName, type NameMatch, type SearchName, searchNameOf, typedOf} from "./match-name.ts";

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
    return {record, names: wordsOf(record, locale).map((text) => ({words: text, name: searchNameOf(text, chinese)}))};
  });
}

/** Every name of a record, the one that is shown first. */
function wordsOf({name, aliases, host}: CoverageRecord, locale: "zh" | "en"): string[] {
  const other = locale === "zh" ? name.en : name.zh;
  return [...new Set([name[locale], other, ...aliases, ...(host ? [host.zh, host.en] : [])])];
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

/** From so many records on, names are not prepared for all letters to come, but read as they are looked through. */
export const manyRecords = 5000;

/** A thing found by a name, the best way in which it was, and all its names. */
export type NamedHit<Named> = NameMatch & {thing: Named; name: number; names: readonly string[]};

const readAStep = 50;

/** Looks through many records in steps, in the list's order. */
export function findRecords(
  records: readonly CoverageRecord[],
  typed: string,
  locale: "zh" | "en",
  chinese: Chinese,
): Steps<NamedHit<CoverageRecord>[]> {
  return findNamed(records, (record) => wordsOf(record, locale), typed, chinese);
}

/**
 * Looks through many things with names in steps, in their order. A slip is forgiven only where
 * nothing is found without one.
 *
 * @param namesOf - Its names, the one that is shown first.
 * @param typed - Any text; blank finds nothing.
 */
export function* findNamed<Named>(
  things: readonly Named[],
  namesOf: (thing: Named) => string[],
  typed: string,
  chinese: Chinese,
): Steps<NamedHit<Named>[]> {
  const wanted = typedOf(typed, chinese);
  const characters = [...wanted.whole].filter(isChinese);
  for (const maySlip of [false, true]) {
    const hits: NamedHit<Named>[] = [];
    for (const [place, thing] of things.entries()) {
      if (place % readAStep === 0) yield;
      const names = namesOf(thing);
      const matches = names.map((name) => {
        return hasAll(name, characters, chinese) ? matchName(searchNameOf(name, chinese), wanted, maySlip) : null;
      });
      const name = matches.findIndex((match) => match !== null);
      const match = matches[name];
      if (match) hits.push({...match, thing, name, names});
    }
    if (hits.length > 0) return hits;
  }
  return [];
}

/** A name in which a Chinese character that was typed does not stand is found by none of its letters. */
function hasAll(name: string, characters: readonly string[], {simplify}: Chinese): boolean {
  if (characters.every((character) => name.includes(character))) return true;
  const simple = [...name].map(simplify).join("");
  return characters.every((character) => simple.includes(character));
}
