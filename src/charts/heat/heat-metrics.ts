import {balanceText, linesHeightPx, linesWidthPx} from "../text/place-text.ts";
import {textWidthPx} from "../text/text-width.ts";
import {wrapText} from "../text/wrap-text.ts";
import type {HeatGrid} from "./heat-grid.ts";

/** One way to set a heat map. With `isKeyed`, columns are headed by numbers, and a key above says what they are. */
export type HeatSetting = {isTurned: boolean; isKeyed: boolean; widthPx: number; fontPx: number; pitchPx: number};

/** Columns that stand side by side: the first and the one after the last, their headings, and their key. */
export type HeatBlock = {from: number; to: number; heads: string[][]; headPx: number; key: HeatKey};

/** What a block's numbers stand for: entries in columns of a width, each of so many lines. */
export type HeatKey = {entries: string[][]; perColumn: number; columnPx: number; heightPx: number};

/** What a grid measures in a setting. `labelPx` is 0 where the rows' labels stand above their cells. */
export type HeatMetrics = {
  labelPx: number;
  gapPx: number;
  columnPx: number;
  labels: string[][];
  /** The height of each row, its label's included. */
  rowsPx: number[];
  blocks: HeatBlock[];
  heightPx: number;
};

const narrowPx = 420;
const besideShare = 0.34;
const latinWord = /[!-~\u00a1-\u00b6\u00b8-\u02ff]+/gu;
/** More lines than this make a heading a column of its own. */
const mostHeadLines = 4;
const headAirEm = 0.3;
export const blockGapEm = 1.2;
const keyGapEm = 0.4;

/** Breaks a grid's texts into lines, and its columns into as few blocks as the width allows. */
export function measureHeat(grid: HeatGrid, {widthPx, fontPx, pitchPx, isKeyed}: HeatSetting): HeatMetrics {
  const gapPx = Math.round(fontPx * 0.6);
  const rowLabels = grid.rows.map(({label}) => label);
  const wantedPx = Math.ceil(linesWidthPx(rowLabels, fontPx));
  const isAbove = widthPx < narrowPx && wantedPx > widthPx * besideShare;
  const labelPx = isAbove ? 0 : Math.ceil(Math.min(wantedPx, widthPx * besideShare));
  const spacePx = widthPx - (isAbove ? 0 : labelPx + gapPx);
  const leastPx = Math.min(spacePx, leastColumnPx(grid, fontPx, isKeyed));
  const columns = grid.columns.length;
  const most = Math.max(1, Math.floor(spacePx / leastPx));
  const perBlock = Math.ceil(columns / Math.ceil(columns / most));
  const columnPx = Math.floor(Math.min(spacePx / perBlock, Math.max(leastPx, fontPx * 10)));
  const labels = rowLabels.map((label) => wrapText(label, isAbove ? widthPx : labelPx, fontPx));
  const rowsPx = labels.map((lines) => {
    const textPx = linesHeightPx(lines.length, fontPx);
    return Math.ceil(isAbove ? textPx + pitchPx : Math.max(pitchPx, textPx + fontPx * 0.35));
  });
  const blocks = Array.from({length: Math.ceil(columns / perBlock)}, (_, index) => {
    const to = Math.min(columns, (index + 1) * perBlock);
    return blockOf(grid, {from: index * perBlock, to, isKeyed, columnPx, widthPx, fontPx});
  });
  const rowsHeightPx = rowsPx.reduce((sum, rowPx) => sum + rowPx, 0);
  const heightPx = blocks.reduce((sum, {headPx, key}) => sum + key.heightPx + headPx + rowsHeightPx, 0);
  const gapsPx = Math.max(0, blocks.length - 1) * fontPx * blockGapEm;
  return {labelPx, gapPx, columnPx, labels, rowsPx, blocks, heightPx: Math.ceil(heightPx + gapsPx)};
}

function leastColumnPx({columns, rows}: HeatGrid, fontPx: number, isKeyed: boolean): number {
  const words = rows.flatMap(({places}) => places.map((place) => place.words));
  const numberPx = Math.max(linesWidthPx(words, fontPx, true) + fontPx * 0.8, fontPx * 2.6);
  if (isKeyed) return Math.ceil(numberPx);
  const heads = columns.map(({label}) =>
    Math.max(linesWidthPx(label.match(latinWord) ?? [], fontPx), textWidthPx(label, fontPx) / (mostHeadLines - 0.5)),
  );
  return Math.ceil(Math.max(numberPx, ...heads.map((headPx) => headPx + fontPx * 0.7)));
}

function blockOf(
  {columns}: HeatGrid,
  {
    from,
    to,
    isKeyed,
    columnPx,
    widthPx,
    fontPx,
  }: Pick<HeatBlock, "from" | "to"> & Pick<HeatSetting, "isKeyed" | "widthPx" | "fontPx"> & {columnPx: number},
): HeatBlock {
  const shown = columns.slice(from, to).map((column, index) => ({...column, number: String(from + index + 1)}));
  const headWidthPx = columnPx - fontPx * headAirEm;
  // "Total" needs no number where the word itself has room.
  const needsKey = ({label, isTotal}: (typeof shown)[number]) =>
    isKeyed && !(isTotal && textWidthPx(label, fontPx) <= headWidthPx);
  const heads = shown.map((column) =>
    needsKey(column) ? [column.number] : balanceText(column.label, headWidthPx, fontPx),
  );
  return {
    from,
    to,
    heads,
    headPx: linesHeightPx(Math.max(1, ...heads.map((lines) => lines.length)), fontPx) + fontPx * 0.3,
    key: keyOf(
      shown.filter(needsKey).map(({number, label}) => `${number} ${label}`),
      widthPx,
      fontPx,
    ),
  };
}

function keyOf(entries: readonly string[], widthPx: number, fontPx: number): HeatKey {
  const entryPx = linesWidthPx(entries, fontPx) + fontPx * 1.6;
  const columns = Math.max(1, Math.min(4, Math.floor((widthPx + fontPx * 1.6) / entryPx)));
  const perColumn = Math.ceil(entries.length / columns);
  const lines = entries.map((entry) => (columns === 1 ? wrapText(entry, widthPx, fontPx) : [entry]));
  const lineCount = columns === 1 ? lines.reduce((sum, one) => sum + one.length, 0) : perColumn;
  const heightPx = entries.length === 0 ? 0 : linesHeightPx(lineCount, fontPx) + fontPx * keyGapEm;
  return {entries: lines, perColumn, columnPx: entryPx, heightPx};
}
