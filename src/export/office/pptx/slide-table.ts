import {heatGrid} from "../../../charts/heat/heat-grid.ts";
import {paintOf} from "../../../charts/palette.ts";
import {cellTone} from "../../../charts/place-cell.ts";
import {textWidthPx} from "../../../charts/text/text-width.ts";
import type {Figure, HeatFigure} from "../../../figures/figure.ts";
import {formatCount} from "../../../locale/format.ts";
import type {Translate} from "../../../locale/translate.ts";
import {exportTable} from "../../data/export-table.ts";
import {pxOfPoints, slideArea} from "../../picture/screen-sheets.ts";
import {tableWidths} from "../table-widths.ts";

/** A cell of a slide's table; `fill` and `ink` are colours, `null` for the table's own. */
type SlideCell = {text: string; isNumber: boolean; fill: string | null; ink: string | null};

/** As much of a table as one slide holds; widths are px of a 96th of an inch. */
export type SlideTable = {
  head: readonly string[];
  rows: readonly (readonly SlideCell[])[];
  widths: readonly number[];
  fontPt: number;
  /** What its marks mean, which a table has no legend for. */
  remarks: readonly string[];
};

/** What a cell's edges and margins take of its width. */
const padPx = 13;
/** A table's text, from the size wished for to the least that is read from a seat. */
const sizesPt = [12, 11, 10, 9] as const;

/**
 * A figure's table on as few slides as can be without breaking a word, in the largest size
 * that allows it, and about as high on each.
 *
 * @param look - "shaded": crossed dimensions in the drawing's colours.
 */
export function slideTables(figure: Figure, look: "plain" | "shaded", t: Translate): SlideTable[] {
  const table = exportTable(figure, t);
  const rows: SlideCell[][] = table.rows.map(({label, values, remark}) => [
    plain(label),
    ...values.map((value) => ({...plain(value === null ? "" : formatCount(value, figure.locale)), isNumber: true})),
    ...(remark === null ? [] : [plain(remark)]),
  ]);
  const shaded = look === "shaded" && figure.kind === "heat" ? figure : null;
  if (shaded !== null) shade(rows, shaded);
  const settings = sizesPt.map((fontPt) => {
    const {widthsPx, breaksWords} = tableWidths(table, slideArea.px.width, {fontPx: pxOfPoints(fontPt), padPx});
    const heightOf = (cells: readonly SlideCell[]) => lines(cells, widthsPx, fontPt) * fontPt * 1.35 + 4;
    const spacePt = slideArea.heightPt - heightOf(table.head.map(plain));
    return {fontPt, widths: widthsPx, parts: byHeight(rows, rows.map(heightOf), spacePt), breaksWords};
  });
  const whole = settings.filter(({breaksWords}) => !breaksWords);
  const fewest = Math.min(...whole.map(({parts}) => parts.length));
  const found = whole.find(({parts}) => parts.length === fewest) ?? settings.at(-1);
  if (found === undefined) throw new RangeError("no size to set a table in");
  const {fontPt, widths, parts} = found;
  const remarks = shaded === null ? [] : dashWords(shaded, t);
  return parts.map((some) => ({head: table.head, rows: some, widths, fontPt, remarks}));
}

function dashWords({rows}: HeatFigure, t: Translate): string[] {
  const none = rows.flatMap(({cells}) => cells.flatMap(({value, words}) => (value === 0 && words ? [words] : [])));
  return [...new Set(none)].map((words) => t("short.dash", {words}));
}

function plain(text: string): SlideCell {
  return {text, isNumber: false, fill: null, ink: null};
}

/** Paints the numbers as the drawing has them, with a dash where it has one. */
function shade(rows: readonly SlideCell[][], figure: HeatFigure): void {
  const {rows: crossed, series} = figure;
  const grid = heatGrid(figure, false);
  crossed.forEach((row, at) => {
    row.cells.forEach((cell, column) => {
      const place = rows[at]?.[column + 1];
      if (place === undefined) return;
      const {fill, text, pattern} = paintOf(cellTone(cell, series));
      place.text = grid.rows[at]?.places[column]?.words ?? place.text;
      if (pattern !== null) return;
      place.fill = fill;
      place.ink = text;
    });
  });
}

/** How many lines the highest cell of a row takes. */
function lines(cells: readonly SlideCell[], widths: readonly number[], fontPt: number): number {
  const counts = cells.map(({text}, column) =>
    Math.ceil(textWidthPx(text, pxOfPoints(fontPt)) / Math.max(8, (widths[column] ?? 0) - padPx)),
  );
  return Math.max(1, ...counts);
}

/** As few parts as hold all, and about as high: no last slide of one row. */
function byHeight<T>(rows: readonly T[], heights: readonly number[], most: number): T[][] {
  const parts = filled(rows, heights, most);
  const total = heights.reduce((sum, height) => sum + height, 0);
  const even = filled(rows, heights, Math.min(most, total / parts.length + Math.max(0, ...heights)));
  return even.length > parts.length ? parts : even;
}

function filled<T>(rows: readonly T[], heights: readonly number[], most: number): T[][] {
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
