import {formatCount, formatPair, formatShare} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {BarFigure, Figure, FigureCell, FigureRow, Series} from "../figure.ts";

/** What is said of a row: its value with the unit, its share of what is counted, and each part. */
export type MarkParts = {
  amount: string;
  /** Null where nothing is measured, or the figure has no whole. */
  share: string | null;
  /** Each part that is not 0, with its share of the row where rows are drawn as shares; empty where the row is one part. */
  parts: readonly {series: Series; amount: string}[];
};

/** What a row shows, in words. "None on file" and "unknown" measure nothing: they have no unit and no share. */
export function markParts(row: FigureRow, figure: BarFigure, t: Translate): MarkParts {
  const {locale, unit, n} = figure;
  const parts = figure.series.flatMap((series) => {
    const value = row.values[series.id];
    return value === undefined ? [] : [{series, value}];
  });
  const known = parts.flatMap(({value}) => (value === null ? [] : [value]));
  const sum = known.reduce((before, value) => before + value, 0);
  const total = row.total ? row.total.value : known.length === parts.length ? sum : null;
  const bare = total === null ? t("figures.unknown") : formatCount(total, locale);
  const amount = row.total ? (row.total.words ?? bare) : (row.endLabel ?? bare);
  const isMeasure = row.endLabel === null ? total !== null : total !== 0;
  return {
    amount: isMeasure ? amountWords(amount, total, row.unit ?? unit, locale, t) : amount,
    share: n === null || total === null || !isMeasure ? null : formatShare(total, n.value, locale),
    parts: parts
      .filter(({value}) => parts.length > 1 && value !== 0)
      .map(({series, value}) => {
        const number = value === null ? t("figures.unknown") : formatCount(value, locale);
        const part = figure.scale === "share" && value !== null ? formatShare(value, sum, locale) : null;
        return {series, amount: part === null ? number : t("figures.countShare", {amount: number, share: part})};
      }),
  };
}

/** Says a row aloud: its label and what it shows. */
export function markText(row: FigureRow, figure: BarFigure, t: Translate): string {
  const {amount, share, parts} = markParts(row, figure, t);
  return formatPair(
    row.label,
    [
      amount,
      ...(share === null ? [] : [t("figures.share", {share})]),
      ...parts.map(({series, amount: part}) => `${series.label} ${part}`),
      ...(row.note === null ? [] : [row.note]),
    ].join(figure.locale === "zh" ? "，" : ", "),
    figure.locale,
  );
}

/** Says a cell aloud: its label, its value with the unit or the words printed instead, its remark. */
export function cellText({label, value, words, note}: FigureCell, {locale, unit}: Figure, t: Translate): string {
  const amount = value === null ? t("figures.unknown") : formatCount(value, locale);
  const said = words ?? (value === null ? amount : amountWords(amount, value, unit, locale, t));
  return formatPair(label, [said, ...(note === null ? [] : [note])].join(locale === "zh" ? "，" : ", "), locale);
}

/** A number with its unit. In English one thing is said without: a figure's unit is a plural. */
export function amountWords(amount: string, value: number | null, unit: string, locale: Locale, t: Translate): string {
  return locale === "en" && value === 1 ? amount : t("figures.amount", {amount, unit});
}
