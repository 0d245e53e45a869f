import type {CoverageRecord} from "../dataset/schema.ts";
import {runToEnd, type Steps} from "./steps/run-steps.ts";
import {sortInSteps} from "./steps/sort-in-steps.ts";

/** Where each record stands among all by what a column shows: equals alike, -1 for "not stated". */
export type Ranks = ReadonlyMap<CoverageRecord, number>;

const rankedAStep = 500;

/**
 * Ranks records by what a column shows. Each words is compared once with others, however many
 * records have it: a language's order is slow to tell.
 *
 * @param wordsOf - What the column shows for a record; `null` is not stated.
 * @param compare - The order of the reader's language.
 */
export function* rankRecords(
  records: readonly CoverageRecord[],
  wordsOf: (record: CoverageRecord) => string | null,
  compare: (a: string, b: string) => number,
): Steps<Ranks> {
  const words = new Map<CoverageRecord, string | null>();
  for (const record of records) {
    words.set(record, wordsOf(record));
    if (words.size % rankedAStep === 0) yield;
  }
  const distinct = [...new Set(words.values())].filter((one) => one !== null);
  const rankOf = new Map<string, number>();
  let before: string | null = null;
  for (const one of yield* sortInSteps(distinct, compare)) {
    const isEqual = before !== null && compare(before, one) === 0;
    rankOf.set(one, isEqual && before !== null ? (rankOf.get(before) ?? 0) : rankOf.size);
    before = one;
    if (rankOf.size % rankedAStep === 0) yield;
  }
  const ranks = new Map<CoverageRecord, number>();
  for (const [record, one] of words) {
    ranks.set(record, one === null ? -1 : (rankOf.get(one) ?? -1));
    if (ranks.size % rankedAStep === 0) yield;
  }
  return ranks;
}

/**
 * Sorts records by their ranks. Those without a value ("not stated") come last in either
 * direction: they are neither first nor largest. Equals keep the file's order.
 */
export function sortByRanks(records: readonly CoverageRecord[], ranks: Ranks, isDescending: boolean): CoverageRecord[] {
  const keyOf = (record: CoverageRecord) => {
    const rank = ranks.get(record) ?? -1;
    if (rank === -1) return Number.POSITIVE_INFINITY;
    return isDescending ? -rank : rank;
  };
  const keys = Float64Array.from(records, keyOf);
  const places = Uint32Array.from(records, (_, place) => place);
  places.sort((a, b) => {
    const [one, other] = [keys[a] ?? 0, keys[b] ?? 0];
    return one === other ? a - b : one < other ? -1 : 1;
  });
  return Array.from(places).flatMap((place) => records[place] ?? []);
}

/** Sorts records by what a column shows, as `sortByRanks` does. */
export function sortRecords(
  records: readonly CoverageRecord[],
  wordsOf: (record: CoverageRecord) => string | null,
  compare: (a: string, b: string) => number,
  isDescending: boolean,
): CoverageRecord[] {
  return sortByRanks(records, runToEnd(rankRecords(records, wordsOf, compare)), isDescending);
}
