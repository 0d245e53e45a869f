import {sortRecords} from "../../coverage/sort-records.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {languageTags} from "../../locale/locale.ts";
import type {PageContext} from "../page-context.ts";
import type {Sort} from "../view.ts";
import {valueWords} from "./value-words.ts";

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
  const wordsOf = (record: CoverageRecord) =>
    by === "name" ? record.name[reading.locale] : valueWords(record, by, reading).words;
  return sortRecords(records, wordsOf, collator.compare, descending);
}
