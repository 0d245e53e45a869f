import type {FigureCell, LevelsFigure, Series, Tone} from "../figures/figure.ts";
import {formatCount} from "../locale/format.ts";
import type {Locale} from "../locale/locale.ts";
import type {Box, CellLayout, TextBlock} from "./layout.ts";
import {linesHeightPx, placeText} from "./text/place-text.ts";
import {wrapText} from "./text/wrap-text.ts";

/**
 * The fill of a cell.
 *
 * @throws {RangeError} If the cell names a series that the figure does not have: the
 *   figure's builder is at fault.
 */
export function cellTone({series: wanted}: FigureCell, series: readonly Series[]): Tone {
  const tone = series.find(({id}) => id === wanted)?.tone;
  if (tone === undefined) throw new RangeError(`unknown series: ${wanted}`);
  return tone;
}

/** A cell's words, broken into lines: its label, what it counts, its remark. */
export type MeasuredCell = {
  cell: FigureCell;
  parts: readonly {lines: readonly string[]; fontPx: number; bold: boolean}[];
  heightPx: number;
};

const padEm = 0.7;
const gapEm = 0.2;

/** Breaks a cell's words into lines for a box of some width, and says how high it must be. */
export function measureCell(cell: FigureCell, boxPx: number, fontPx: number, locale: Locale): MeasuredCell {
  const {label, value, words, note} = cell;
  const innerPx = boxPx - padEm * 2 * fontPx;
  const amount = value === null ? "?" : formatCount(value, locale);
  const said = [words ?? amount, ...(note === null ? [] : [note])];
  const parts = [
    {lines: wrapText(label, innerPx, Math.round(fontPx * 1.15), true), fontPx: Math.round(fontPx * 1.15), bold: true},
    ...said.map((text) => ({lines: wrapText(text, innerPx, fontPx), fontPx, bold: false})),
  ];
  const textPx = parts.reduce((sum, {lines, fontPx: sizePx}) => sum + linesHeightPx(lines.length, sizePx), 0);
  const heightPx = Math.ceil(textPx + (parts.length - 1) * gapEm * fontPx + padEm * 2 * fontPx);
  return {cell, parts, heightPx};
}

/** Places a cell's words one under another about the middle of its box. */
function placeWords({parts, heightPx}: MeasuredCell, box: Box, anchor: "start" | "middle", fontPx: number) {
  const xPx = anchor === "middle" ? box.xPx + box.widthPx / 2 : box.xPx + padEm * fontPx;
  let topPx = box.yPx + (box.heightPx - heightPx) / 2 + padEm * fontPx;
  return parts.map(({lines, fontPx: sizePx, bold}): TextBlock => {
    const partPx = linesHeightPx(lines.length, sizePx);
    const block = placeText(lines, {xPx, middlePx: topPx + partPx / 2, anchor, fontPx: sizePx, bold});
    topPx += partPx + gapEm * fontPx;
    return block;
  });
}

/** Places a measured cell in its box. */
export function placeCell(
  measured: MeasuredCell,
  box: Box,
  anchor: "start" | "middle",
  {series}: LevelsFigure,
  fontPx: number,
): CellLayout {
  const {cell} = measured;
  return {
    id: cell.id,
    tone: cellTone(cell, series),
    box,
    texts: placeWords(measured, box, anchor, fontPx),
    isDimmed: cell.picked === false,
  };
}
