import {legendOf} from "../charts/legend-of.ts";
import type {BarFigure, FigureRow, Tone} from "../figures/figure.ts";
import {formatCount} from "../locale/format.ts";
import type {Translate} from "../locale/translate.ts";
import {officeText} from "./office-text.ts";

export type ChartSeries = {
  name: string;
  tone: Tone;
  /** One a category: `null` is unknown, and what does not apply to it. */
  values: readonly (number | null)[];
  /** Whether the legend lists it: it does where some mark of it can be seen. */
  isShown: boolean;
};

/** What a native chart draws, and the workbook behind it holds. */
export type ChartData = {
  categories: readonly string[];
  /** By category: whether the filters pick others. */
  dimmed: readonly boolean[];
  series: readonly ChartSeries[];
  isShare: boolean;
  /** The scale's end, so that the parts of a figure on several slides have one; `null` for shares. */
  most: number | null;
};

/**
 * A bar figure, or some rows of it, as a chart of an office program.
 *
 * What stands at a bar's end other than its number ("10+", "none on file", "unknown") is
 * said with the category, since a native chart has no other place for it.
 */
export function chartData(figure: BarFigure, rows: readonly FigureRow[], t: Translate): ChartData {
  const shown = new Set(legendOf(figure).map(({id}) => id));
  const sums = figure.rows.map((row) => knownSum(row));
  const isShare = figure.scale === "share";
  return {
    categories: rows.map((row) => categoryOf(row, figure, t)),
    dimmed: rows.map(({picked}) => picked === false),
    series: figure.series.map(({id, label, tone}) => ({
      name: officeText(label),
      tone,
      values: rows.map(({values}) => values[id] ?? null),
      isShown: shown.has(id),
    })),
    isShare,
    most: isShare ? null : Math.max(1, ...sums),
  };
}

function categoryOf(row: FigureRow, {series, locale}: BarFigure, t: Translate): string {
  const words = row.endLabel ?? totalWords(row, series, t, locale);
  return officeText(words === null ? row.label : t("office.category", {label: row.label, words}));
}

/** The total where it can't be read from the parts: it is unknown, none, or not their sum. */
function totalWords(row: FigureRow, series: BarFigure["series"], t: Translate, locale: BarFigure["locale"]) {
  if (row.total)
    return row.total.words ?? (row.total.value === null ? t("figures.unknown") : formatCount(row.total.value, locale));
  if (series.some(({id}) => row.values[id] === null)) return t("figures.unknown");
  return knownSum(row) === 0 ? "0" : null;
}

function knownSum({values}: FigureRow): number {
  return Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
