import type {Catalog} from "../../coverage/catalog.ts";
import type {Dimension} from "../../coverage/filters.ts";
import {filterValues} from "../../coverage/matches-filters.ts";
import {type Ranks, rankRecords, sortByRanks} from "../../coverage/sort-records.ts";
import {runToEnd, type Steps} from "../../coverage/steps/run-steps.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {optionLabel} from "../../figures/text/filter-line.ts";
import {formatList} from "../../locale/format.ts";
import {languageTags} from "../../locale/locale.ts";
import type {PageContext} from "../page-context.ts";
import {isEntryColumn, type Sort} from "../view.ts";
import {entrySortWords} from "./entry-words.ts";

/** A record's values in words; `words` is `null` when not stated, `through` the record that lends them. */
export function valueWords(
  record: CoverageRecord,
  dimension: Dimension,
  reading: Pick<PageContext, "catalog" | "locale" | "t">,
): {words: string | null; through: CoverageRecord | null} {
  const {values, through} = valuesOf(record, dimension, reading.catalog);
  const words = values.map((value) => optionLabel(dimension, value, reading));
  return {
    words: words.length === 0 ? null : formatList(words, reading.locale),
    through: through === null ? null : (reading.catalog.recordById.get(through) ?? null),
  };
}

/** The newest ranks of each dataset: every page of a list sorted alike asks for the same. */
const newest = new WeakMap<Catalog, {key: string; ranks: Ranks}>();

/**
 * Puts records in the order a reader chose, by what the column shows in their language, not
 * stated last.
 *
 * @param sort - `null` keeps the order given.
 */
export function orderRecords(
  records: readonly CoverageRecord[],
  sort: Sort | null,
  reading: Pick<PageContext, "catalog" | "locale" | "t">,
): readonly CoverageRecord[] {
  return runToEnd(orderInSteps(records, sort, reading));
}

/** The same in steps, of which only the first of a column takes long. */
export function* orderInSteps(
  records: readonly CoverageRecord[],
  sort: Sort | null,
  reading: Pick<PageContext, "catalog" | "locale" | "t">,
): Steps<readonly CoverageRecord[]> {
  if (sort === null) return records;
  const {catalog, locale} = reading;
  const {by, descending} = sort;
  const key = `${locale} ${by}`;
  const before = newest.get(catalog);
  if (before?.key === key) return sortByRanks(records, before.ranks, descending);
  const collator = new Intl.Collator(languageTags[locale]);
  const wordsOf = (() => {
    if (by === "name") return ({name}: CoverageRecord) => name[locale];
    if (isEntryColumn(by)) return (record: CoverageRecord) => entrySortWords(record, by, locale);
    return dimensionWords(by, reading);
  })();
  const ranks = yield* rankRecords(catalog.dataset.records, wordsOf, collator.compare);
  newest.set(catalog, {key, ranks});
  yield;
  return sortByRanks(records, ranks, descending);
}

/** What a dimension's column shows, put in words once for the records of the same values. */
function dimensionWords(dimension: Dimension, reading: Pick<PageContext, "catalog" | "locale" | "t">) {
  const known = new Map<string, string | null>();
  return (record: CoverageRecord): string | null => {
    const values = filterValues(record, dimension, reading.catalog).join();
    const before = known.get(values);
    if (before !== undefined) return before;
    const {words} = valueWords(record, dimension, reading);
    known.set(values, words);
    return words;
  };
}
