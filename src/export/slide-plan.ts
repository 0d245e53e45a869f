import {cellTone} from "../charts/cell-tone.ts";
import {paintOf} from "../charts/palette.ts";
import {textWidthPx} from "../charts/text-width.ts";
import type {Figure, HeatFigure} from "../figures/figure.ts";
import {formatCount} from "../locale/format.ts";
import type {Translate} from "../locale/translate.ts";
import {type ChartData, chartData} from "./chart-data.ts";
import {exportTable} from "./export-table.ts";
import type {OfficeItem, OfficePicture} from "./office-item.ts";
import {tableWidths} from "./table-widths.ts";

/** A cell of a slide's table; `fill` and `ink` are colours, `null` for the table's own. */
type SlideCell = {text: string; isNumber: boolean; fill: string | null; ink: string | null};

/** What stands on a slide under its title: a native chart, a native table, or a picture. */
export type SlideBody =
  | {kind: "chart"; data: ChartData; fontPt: number}
  | {
      kind: "table";
      head: readonly string[];
      rows: readonly (readonly SlideCell[])[];
      widths: readonly number[];
      fontPt: number;
    }
  | {kind: "picture"; picture: OfficePicture}
  | {kind: "words"; words: string};

/** The room of a slide's body: its width in px of a 96th of an inch, and its height in points. */
const bodyPx = 1184;
const bodyPt = 300;
const mostBars = 16;
const mostColumns = 16;

/**
 * Divides a figure among slides: bars as native charts, and their table if it is asked for;
 * crossed dimensions as a coloured table; all else as its picture, where there is one, and
 * its table.
 *
 * @returns At least one slide; an empty figure has its reason.
 */
export function slidePlan({figure, picture, hasTable}: OfficeItem, t: Translate): SlideBody[] {
  if (figure.empty !== null) return [{kind: "words", words: figure.empty}];
  if (figure.kind === "bars") {
    const charts = inParts(figure.rows, mostBars).map((rows): SlideBody => {
      const fontPt = Math.min(13, Math.floor((bodyPt / Math.max(1, rows.length)) * 0.72));
      return {kind: "chart", data: chartData(figure, rows, fontPt, t), fontPt};
    });
    return hasTable ? [...charts, ...tablePlan(figure, false, t)] : charts;
  }
  const isHeatTable = figure.kind === "heat" && figure.columns.length <= mostColumns;
  const shown: SlideBody[] = picture === null || isHeatTable ? [] : [{kind: "picture", picture}];
  return [...shown, ...tablePlan(figure, isHeatTable, t)];
}

function tablePlan(figure: Figure, isHeatTable: boolean, t: Translate): SlideBody[] {
  const table = exportTable(figure, t);
  const widths = tableWidths(table, bodyPx);
  const fontPt = table.head.length > 10 ? 8 : 11;
  const rows: SlideCell[][] = table.rows.map(({label, values, remark}) => [
    plain(label),
    ...values.map((value) => ({...plain(value === null ? "" : formatCount(value, figure.locale)), isNumber: true})),
    ...(remark === null ? [] : [plain(remark)]),
  ]);
  if (isHeatTable && figure.kind === "heat") colour(rows, figure);
  const heights = rows.map((cells) => lines(cells, widths, fontPt) * fontPt * 1.35 + 6);
  return byHeight(rows, heights, bodyPt - fontPt * 4).map((some) => ({
    kind: "table",
    head: table.head,
    rows: some,
    widths,
    fontPt,
  }));
}

function plain(text: string): SlideCell {
  return {text, isNumber: false, fill: null, ink: null};
}

/** Paints the numbers as the drawing has them, with the words printed there. */
function colour(rows: readonly SlideCell[][], {rows: crossed, series}: HeatFigure): void {
  crossed.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      const place = rows[at]?.[column + 1];
      if (place === undefined) return;
      const {fill, text, pattern} = paintOf(cellTone(cell, series));
      place.text = cell.words ?? place.text;
      if (pattern !== null) return;
      place.fill = fill;
      place.ink = text;
    });
  });
}

/** How many lines the highest cell of a row takes; 96 px are 72 points. */
function lines(cells: readonly SlideCell[], widths: readonly number[], fontPt: number): number {
  const counts = cells.map(({text}, column) =>
    Math.ceil((textWidthPx(text, fontPt) * 96) / 72 / Math.max(8, (widths[column] ?? 0) - 12)),
  );
  return Math.max(1, ...counts);
}

function byHeight<T>(rows: readonly T[], heights: readonly number[], most: number): T[][] {
  const parts: T[][] = [[]];
  let used = 0;
  rows.forEach((row, index) => {
    const height = heights[index] ?? 0;
    if (used > 0 && used + height > most) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(row);
    used += height;
  });
  return parts;
}

/** Parts of about one size, none larger than asked. */
function inParts<T>(rows: readonly T[], most: number): T[][] {
  const count = Math.max(1, Math.ceil(rows.length / most));
  const size = Math.max(1, Math.ceil(rows.length / count));
  return Array.from({length: count}, (_, at) => rows.slice(at * size, (at + 1) * size));
}
