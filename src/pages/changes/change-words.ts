import type {CellValue} from "../../coverage/register/cell-value.ts";
import type {ComparedColumn} from "../../coverage/register/compare-registers.ts";
import type {Register} from "../../dataset/register/register.ts";
import {townshipLabel} from "../../figures/register/township-label.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import {registerLists} from "../../view/register/register-lists.ts";

export type ChangeWording = {
  /** The later register and the earlier one: a township may be in one alone. */
  registers: readonly [after: Register, before: Register];
  locale: Locale;
  t: Translate;
};

/** What stands in a column, in the reader's words; "" where it is blank. */
export function changeWords(value: CellValue, column: ComparedColumn, {registers, locale, t}: ChangeWording): string {
  if (value === null) return "";
  if (typeof value === "number") {
    return "ours" in column && column.ours === "term" ? String(value) : formatCount(value, locale);
  }
  const ours = "ours" in column ? column.ours : null;
  const wordsOf = (one: string) => {
    if (ours === "township")
      return townshipLabel(one, {townships: registers.flatMap(({townships}) => townships)}, {locale, t});
    const codes = ours === null ? undefined : Object.entries(registerLists).find(([list]) => list === ours)?.[1];
    // The list of terms is one of spans of time, and no column's.
    const code = ours === "term" ? undefined : codes?.find((known) => known.code === one);
    return code?.label[locale] ?? one;
  };
  return typeof value === "string" ? wordsOf(value) : formatList(value.map(wordsOf), locale);
}

/** Where a row is, in words; "" where that is not filled in. */
export function placeWords(township: string | null, wording: ChangeWording): string {
  return changeWords(township, {ours: "township"}, wording);
}
