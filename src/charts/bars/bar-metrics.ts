import type {BarFigure, FigureRow, Series} from "../../figures/figure.ts";
import {rowTotal} from "../../figures/figure-parts.ts";
import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import {linesWidthPx} from "../text/place-text.ts";
import {textWidthPx} from "../text/text-width.ts";
import {wrapText} from "../text/wrap-text.ts";

/** One way to set a figure's bars: how large, in how many columns, how far apart. */
export type BarSetting = {
  widthPx: number;
  fontPx: number;
  columns: number;
  pitchPx: number;
  barPx: number;
  /** Kept free at the right of each row. */
  sparePx: number;
};

/**
 * A row's texts, broken into lines; the sum of what is known of it, and how long that is on
 * the scale: the sum itself, or 1 where rows are drawn as shares.
 */
export type MeasuredRow = {row: FigureRow; label: string[]; end: string[]; known: number; extent: number};

/** What all columns share. `labelPx` is 0 where the labels stand above their bars. */
export type BarMetrics = {
  columnPx: number;
  gutterPx: number;
  labelPx: number;
  gapPx: number;
  plotPx: number;
  endFontPx: number;
  scaleMax: number;
  rows: MeasuredRow[];
};

/** Below this width, labels that would take more than this share of it stand above their bars. */
const narrowPx = 420;
const besideShare = 0.34;

/** Breaks a figure's texts into lines and finds the one scale on which every bar and its end label fit. */
export function measureBars(figure: BarFigure, {widthPx, fontPx, columns, sparePx}: BarSetting): BarMetrics {
  const gutterPx = Math.round(fontPx * 2.4);
  const gapPx = Math.round(fontPx * 0.6);
  const columnPx = Math.floor((widthPx - gutterPx * (columns - 1)) / columns);
  const labels = figure.rows.map(({label}) => label);
  const isAbove = widthPx < narrowPx && linesWidthPx(labels, fontPx) > columnPx * besideShare;
  const labelPx = isAbove
    ? 0
    : Math.ceil(Math.min(linesWidthPx(labels, fontPx), columnPx * (columns > 1 ? 0.44 : 0.36)));
  const barSpacePx = columnPx - sparePx - (isAbove ? 0 : labelPx + gapPx);
  const endFontPx = Math.round(fontPx * 1.1);
  const rows = figure.rows.map((row) => {
    const known = figure.series.reduce((total, {id}) => total + (row.values[id] ?? 0), 0);
    return {
      row,
      label: wrapText(row.label, isAbove ? columnPx : labelPx, fontPx),
      end: wrapText(endWords(row, figure.series, figure.locale), barSpacePx * 0.6 - gapPx, endFontPx, true),
      known,
      extent: figure.scale === "share" ? Math.min(1, known) : known,
    };
  });
  const scaleMax = Math.max(0, ...rows.map(({extent}) => extent));
  const plotPx = Math.min(
    barSpacePx - gapPx,
    ...rows
      .filter(({extent}) => extent > 0)
      .map(({end, extent}) => ((barSpacePx - gapPx - linesWidthPx(end, endFontPx, true)) * scaleMax) / extent),
  );
  return {columnPx, gutterPx, labelPx, gapPx, plotPx: Math.floor(plotPx), endFontPx, scaleMax, rows};
}

/** Whether a mark has room for its number, with a little air. */
export function hasRoomFor(words: string, fontPx: number, widthPx: number): boolean {
  return textWidthPx(words, fontPx) + fontPx * 0.7 <= widthPx;
}

/** What stands at a bar's end: the row's own words, else its total; "?" for an unknown total without words. */
function endWords(row: FigureRow, series: readonly Series[], locale: Locale): string {
  if (row.endLabel !== null) return row.endLabel;
  const total = rowTotal(row, series);
  return total === null ? "?" : formatCount(total, locale);
}
