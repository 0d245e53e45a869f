import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {Total} from "../figure.ts";

/** A number to be added; one that is not exact is at least that. */
export type Addend = Total & {isExact: boolean};

/**
 * Adds numbers up, as they are printed: where one is unknown or a lower bound, the sum is one
 * too ("23+").
 *
 * @returns `null` where none is known, which is no 0; with the words that all of them have in
 *   common where they say that there is none, or that it is not known.
 */
export function addUp(addends: readonly Addend[], locale: Locale, t: Translate): Total {
  const known = addends.flatMap(({value}) => (value === null ? [] : [value]));
  const value = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
  const [first] = addends;
  const isSame = addends.every((one) => one.words === first?.words && one.value === first.value);
  if (isSame && !value) return {value, words: first?.words ?? null};
  const isExact = addends.every((one) => one.isExact);
  return {value, words: isExact || value === null ? null : t("own.atLeast", {amount: formatCount(value, locale)})};
}

/** A total as it is added: words in a number's place say that it is no exact one, unless it is 0. */
export function addendOf({value, words}: Total): Addend {
  return {value, words, isExact: value !== null && (words === null || value === 0)};
}
