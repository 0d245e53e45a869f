import {legendOf} from "../../../charts/legend-of.ts";
import {wrapText} from "../../../charts/text/wrap-text.ts";
import type {BarFigure, FigureRow, Tone} from "../../../figures/figure.ts";
import {formatCount} from "../../../locale/format.ts";
import type {Translate} from "../../../locale/translate.ts";
import {officeText} from "../../office-text.ts";

export type ChartSeries = {
  name: string;
  tone: Tone;
  /** One a category: `null` is unknown, and what does not apply to it. */
  values: readonly (number | null)[];
  /** Whether it is drawn; one without a mark is in the workbook alone. */
  isShown: boolean;
};

/** The most that categories take of a chart's width, in points. */
export const categoryPt = 288;

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
 * What stands at a bar's end other than its number ("10+", "none on file", "unknown"), and
 * the whole of several parts, is said with the category: a native chart has no other place.
 *
 * @param fontPt - Of the categories, which are broken into lines by it.
 */
export function chartData(figure: BarFigure, rows: readonly FigureRow[], fontPt: number, t: Translate): ChartData {
  const shown = new Set(legendOf(figure).map(({id}) => id));
  const sums = figure.rows.map(({values}) => sumOf(Object.values(values)));
  const isShare = figure.scale === "share";
  return {
    categories: rows.map((row) => wrapCategory(categoryOf(row, figure, t), fontPt)),
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

/** Office programs break a long Latin name by words, and a long Chinese one not at all. */
function wrapCategory(words: string, fontPt: number): string {
  return wrapText(words, categoryPt, fontPt)
    .map((line) => line.trimEnd())
    .join("\n");
}

function categoryOf(row: FigureRow, figure: BarFigure, t: Translate): string {
  const words = row.endLabel ?? totalWords(row, figure, t);
  return officeText(words === null ? row.label : t("office.category", {label: row.label, words}));
}

/** The total where it can't be read off a bar: it is unknown, none, or that of several parts. */
function totalWords({values, total}: FigureRow, {series, locale, scale}: BarFigure, t: Translate): string | null {
  const parts = series.map(({id}) => values[id] ?? null);
  if (total) return total.words ?? (total.value === null ? t("figures.unknown") : formatCount(total.value, locale));
  if (series.some(({id}) => values[id] === null)) return t("figures.unknown");
  const filled = parts.filter((value) => value !== 0 && value !== null);
  if (filled.length === 1 && scale !== "share") return null;
  return formatCount(sumOf(parts), locale);
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
