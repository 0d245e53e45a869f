import {formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {CaptionMark} from "./caption-marks.ts";

/** More than these are not named one by one. */
const mostNamed = 3;
const mostListed = 6;

/**
 * Says which number is the largest, as far as the figure can tell: not across things of
 * different sorts, not between equals, and only "of the numbers known" where another is
 * unknown or a lower bound.
 *
 * @returns `null` where nothing can be said: no number, none above zero, or lower bounds that tie.
 */
export function rankWords(marks: readonly CaptionMark[], locale: Locale, t: Translate): string | null {
  const ranked = marks.filter(({sort}) => sort === "ranked");
  const largest = Math.max(0, ...ranked.map(({value}) => value ?? 0));
  if (largest === 0) return null;
  const top = ranked.filter(({value}) => value === largest);
  const [first] = top;
  if (first === undefined) return null;
  const isApart = ranked.some(({hasOwnUnit}) => hasOwnUnit);
  if (ranked.length === 1 || isApart || (top.length > 1 && top.some(({isExact}) => !isExact))) {
    return ranked.length > mostListed
      ? null
      : formatList(
          ranked.map((mark) => withAmount(mark, t)),
          locale,
        );
  }
  if (top.length === 1) {
    const others = ranked.filter((mark) => mark !== first);
    const most = withAmount(first, t);
    return others.some(({isExact}) => !isExact) ? t("caption.mostKnown", {most}) : t("caption.most", {most});
  }
  const {amount} = first;
  if (top.length === ranked.length) return t("caption.allEqual", {amount});
  if (top.length > mostNamed) return t("caption.tiedMany", {amount});
  return t("caption.tied", {
    labels: formatList(
      top.map(({label}) => quoted(label)),
      locale,
    ),
    amount,
  });
}

/** A label with its number after it. */
export function withAmount({label, amount}: Pick<CaptionMark, "label" | "amount">, t: Translate): string {
  return t("caption.mark", {label, amount});
}

/** A name that holds a comma is set in quotes where it stands in a list. */
export function quoted(label: string): string {
  return /[、，]|, /.test(label) ? `“${label}”` : label;
}
