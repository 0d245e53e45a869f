import type {Dimension} from "../../coverage/filters.ts";
import {sortRecords} from "../../coverage/sort-records.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {optionLabel} from "../../figures/text/filter-line.ts";
import {formatList} from "../../locale/format.ts";
import {languageTags} from "../../locale/locale.ts";
import type {PageContext} from "../page-context.ts";
import type {Sort} from "../view.ts";
import {entrySortWords, isEntryColumn} from "./entry-words.ts";

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
  if (sort === null) return records;
  const {by, descending} = sort;
  const collator = new Intl.Collator(languageTags[reading.locale]);
  const wordsOf = (record: CoverageRecord) => {
    if (by === "name") return record.name[reading.locale];
    return isEntryColumn(by) ? entrySortWords(record, by, reading.locale) : valueWords(record, by, reading).words;
  };
  return sortRecords(records, wordsOf, collator.compare, descending);
}
