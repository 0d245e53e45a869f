import type {BarFigure} from "../../figures/figure.ts";
import type {BarsLayout, ColumnLayout, Space} from "../layout.ts";
import {type BarSetting, measureBars} from "./bar-metrics.ts";
import {placeRow, rowHeightPx} from "./place-row.ts";

/** From this many rows on, a drawing that is wide enough is set in columns. */
const columnsFromRows = 13;
const columnsFromPx = 640;
/** From this many rows on, as many columns as have this width each. */
const manyRows = 60;
const manyPx = 440;

/**
 * Places a figure's rows. With a height given, rows are drawn apart to fill it or squeezed
 * to fit, then set in more columns, then in smaller text; `fits` says whether that was enough.
 *
 * @returns No column and no height for a figure without rows.
 */
export function layoutBars(figure: BarFigure, room: Space): BarsLayout {
  const {widthPx, fontPx, maxHeightPx, minFontPx = 11, sparePx = 0} = room;
  const mayColumn = figure.rows.length >= columnsFromRows && widthPx >= columnsFromPx;
  const columns = mayColumn ? (figure.rows.length >= manyRows ? Math.max(2, Math.floor(widthPx / manyPx)) : 2) : 1;
  if (maxHeightPx === undefined) {
    const pitchEm = naturalPitchEm(figure.rows.length / columns);
    return setBars(figure, settingOf({widthPx, fontPx, columns, sparePx, pitchEm}), Number.POSITIVE_INFINITY);
  }
  const mostColumns = mayColumn ? Math.max(2, Math.floor(widthPx / 340)) : 1;
  let layout: BarsLayout | undefined;
  for (let size = fontPx; size >= Math.min(minFontPx, fontPx); size -= 1) {
    for (let count = columns; count <= mostColumns; count += 1) {
      for (const pitchEm of [3.8, 3.2, 2.7, 2.3, 2, 1.75, 1.5, 1.35]) {
        layout = setBars(figure, settingOf({widthPx, fontPx: size, columns: count, sparePx, pitchEm}), maxHeightPx);
        if (layout.fits) return layout;
      }
    }
  }
  return layout ?? setBars(figure, settingOf({widthPx, fontPx, columns, sparePx, pitchEm: 1.35}), maxHeightPx);
}

function naturalPitchEm(rowsInColumn: number): number {
  if (rowsInColumn <= 5) return 3.1;
  return rowsInColumn <= 9 ? 2.4 : 2;
}

function settingOf({pitchEm, ...setting}: Omit<BarSetting, "pitchPx" | "barPx"> & {pitchEm: number}): BarSetting {
  const barEm = Math.max(0.95, Math.min(2.1, pitchEm * 0.6));
  return {...setting, pitchPx: Math.round(setting.fontPx * pitchEm), barPx: Math.round(setting.fontPx * barEm)};
}

function setBars(figure: BarFigure, setting: BarSetting, maxHeightPx: number): BarsLayout {
  const metrics = measureBars(figure, setting);
  const heightsPx = metrics.rows.map((row) => rowHeightPx(row, metrics, setting));
  const columns = splitRows(heightsPx, setting.columns).map(({from, to}, index): ColumnLayout => {
    const xPx = index * (metrics.columnPx + metrics.gutterPx);
    let heightPx = 0;
    const rows = metrics.rows.slice(from, to).map((row, offset) => {
      const box = {xPx, yPx: heightPx, widthPx: metrics.columnPx, heightPx: heightsPx[from + offset] ?? 0};
      heightPx += box.heightPx;
      return placeRow(row, box, figure, metrics, setting);
    });
    const plotX = xPx + (metrics.labelPx > 0 ? metrics.labelPx + metrics.gapPx : 0);
    return {
      box: {xPx, yPx: 0, widthPx: metrics.columnPx, heightPx},
      plot: {xPx: plotX, yPx: 0, widthPx: metrics.plotPx, heightPx},
      rows,
    };
  });
  const heightPx = Math.max(0, ...columns.map(({box}) => box.heightPx));
  const {widthPx, fontPx, barPx} = setting;
  return {
    kind: "bars",
    widthPx,
    heightPx,
    fontPx,
    fits: heightPx <= maxHeightPx,
    columns,
    scaleMax: metrics.scaleMax,
    barPx,
  };
}

/**
 * Splits rows into columns to be read one after the other, as level as their order allows.
 *
 * @param heightsPx - Each row's height.
 * @param count - How many columns; fewer come back where there are fewer rows.
 * @returns For each column, the index of its first row and the index after its last.
 */
export function splitRows(heightsPx: readonly number[], count: number): {from: number; to: number}[] {
  let limitPx = Math.max(sum(heightsPx) / count, ...heightsPx);
  for (;;) {
    const columns = fill(heightsPx, limitPx);
    if (columns.length <= count) return columns;
    limitPx += 1;
  }
}

function fill(heightsPx: readonly number[], limitPx: number): {from: number; to: number}[] {
  const columns: {from: number; to: number}[] = [];
  let from = 0;
  let filledPx = 0;
  heightsPx.forEach((heightPx, index) => {
    if (filledPx > 0 && filledPx + heightPx > limitPx + 0.01) {
      columns.push({from, to: index});
      from = index;
      filledPx = 0;
    }
    filledPx += heightPx;
  });
  return heightsPx.length === 0 ? [] : [...columns, {from, to: heightsPx.length}];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
