import type {CoverageRecord} from "../dataset/schema.ts";

/**
 * Sorts records by what a column shows. Those without a value ("not stated") come last in
 * either direction: they are neither first nor largest. Equals keep the file's order.
 *
 * @param wordsOf - What the column shows for a record; `null` is not stated.
 * @param compare - The order of the reader's language.
 */
export function sortRecords(
  records: readonly CoverageRecord[],
  wordsOf: (record: CoverageRecord) => string | null,
  compare: (a: string, b: string) => number,
  isDescending: boolean,
): CoverageRecord[] {
  const keyed = records.map((record) => ({record, words: wordsOf(record)}));
  keyed.sort((a, b) => {
    if (a.words === null || b.words === null) return Number(a.words === null) - Number(b.words === null);
    return isDescending ? compare(b.words, a.words) : compare(a.words, b.words);
  });
  return keyed.map(({record}) => record);
}
