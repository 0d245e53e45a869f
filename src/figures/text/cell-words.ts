import {formatCount, formatPair} from "../../locale/format.ts";
import type {Translate} from "../../locale/translate.ts";
import type {Figure, FigureCell} from "../figure.ts";
import {amountWords} from "./amount-words.ts";

/** Says a cell aloud: its label, its value with the unit or the words printed instead, its remark. */
export function cellWords({label, value, words, note}: FigureCell, {locale, unit}: Figure, t: Translate): string {
  const amount = value === null ? t("figures.unknown") : formatCount(value, locale);
  const said = words ?? (value === null ? amount : amountWords(amount, value, unit, locale, t));
  return formatPair(label, [said, ...(note === null ? [] : [note])].join(locale === "zh" ? "，" : ", "), locale);
}
