import type {Dimension} from "../../coverage/filters.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {optionLabel} from "../../figures/text/filter-line.ts";
import {formatList} from "../../locale/format.ts";
import type {PageContext} from "../page-context.ts";

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
