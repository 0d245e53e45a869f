import type {HeatFigure} from "../../figures/figure.ts";
import type {Box, CellLayout, CellsLayout, Space, TextBlock} from "../layout.ts";
import {cellTone} from "../place-cell.ts";
import {linesHeightPx, placeText} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";
import {type HeatGrid, heatGrid} from "./heat-grid.ts";
import {
  blockGapEm,
  type HeatBlock,
  type HeatKey,
  type HeatMetrics,
  type HeatSetting,
  measureHeat,
} from "./heat-metrics.ts";

type Candidate = {grid: HeatGrid; setting: HeatSetting; metrics: HeatMetrics};

/** A key has to be looked up: it must spare this much height to be worth it. */
const keyedCost = 1.2;
/** Each further block repeats every row, and parts what belongs together. */
const blockCost = 0.2;
/** Rows and columns change places only for a drawing clearly lower. */
const turnedCost = 1.1;
const naturalPitchEm = 2.2;

/**
 * Places two crossed dimensions: rows down, columns across, a heading on each.
 *
 * Where the columns don't stand side by side, rows and columns change places, columns are
 * headed by numbers with a key, or set in several blocks under one another, whichever is
 * lowest. With a height given, rows are drawn apart to fill it or squeezed to fit, then set
 * in smaller text; `fits` says whether that was enough.
 *
 * @returns No cell and no height for a figure without rows or without columns.
 */
export function layoutHeat(figure: HeatFigure, {widthPx, fontPx, maxHeightPx, minFontPx = 11}: Space): CellsLayout {
  const base = {kind: "cells" as const, widthPx, links: []};
  if (figure.rows.length === 0 || figure.columns.length === 0) {
    return {...base, heightPx: 0, fontPx, fits: true, cells: [], texts: []};
  }
  const grids = [heatGrid(figure, false), heatGrid(figure, true)] as const;
  const {grid, setting, metrics} = choose(grids, widthPx, fontPx, maxHeightPx, minFontPx);
  const {heightPx} = metrics;
  const fits = heightPx <= (maxHeightPx ?? heightPx);
  return {...base, heightPx, fontPx: setting.fontPx, fits, ...placeHeat(figure, grid, metrics, setting)};
}

function choose(
  grids: readonly [HeatGrid, HeatGrid],
  widthPx: number,
  fontPx: number,
  maxHeightPx: number | undefined,
  minFontPx: number,
): Candidate {
  if (maxHeightPx === undefined) return lowest(grids, widthPx, fontPx, naturalPitchEm);
  let candidate = lowest(grids, widthPx, fontPx, naturalPitchEm);
  for (let size = fontPx; size >= Math.min(minFontPx, fontPx); size -= 1) {
    for (const pitchEm of [3.4, 2.8, 2.4, 2.1, 1.8, 1.6]) {
      candidate = lowest(grids, widthPx, size, pitchEm);
      if (candidate.metrics.heightPx <= maxHeightPx) return candidate;
    }
  }
  return candidate;
}

/** The plain way where the columns stand side by side; else the lowest of all, weighed by what they ask of a reader. */
function lowest(grids: readonly [HeatGrid, HeatGrid], widthPx: number, fontPx: number, pitchEm: number): Candidate {
  const pitchPx = Math.round(fontPx * pitchEm);
  const weighed = [false, true].flatMap((isKeyed) =>
    grids.map((grid, index) => {
      const setting = {isTurned: index === 1, isKeyed, widthPx, fontPx, pitchPx};
      const metrics = measureHeat(grid, setting);
      const asked = (isKeyed ? keyedCost : 1) * (setting.isTurned ? turnedCost : 1);
      const cost = metrics.heightPx * asked * (1 + blockCost * (metrics.blocks.length - 1));
      return {grid, setting, metrics, cost};
    }),
  );
  const plain = weighed.find(
    ({setting, metrics}) => !setting.isKeyed && !setting.isTurned && metrics.blocks.length === 1,
  );
  const [first] = [...weighed].sort((a, b) => a.cost - b.cost);
  const chosen = plain ?? first;
  if (chosen === undefined) throw new RangeError(`no way to set a heat map: ${widthPx}`);
  return chosen;
}

/** Between a cell and the next. */
const cellGapPx = 3;

/** Places a measured grid, block under block. */
function placeHeat(
  figure: HeatFigure,
  grid: HeatGrid,
  metrics: HeatMetrics,
  {fontPx, pitchPx}: HeatSetting,
): {cells: CellLayout[]; texts: TextBlock[]} {
  const {labelPx, gapPx, columnPx, labels, rowsPx, blocks} = metrics;
  const isAbove = labelPx === 0;
  const leftPx = isAbove ? 0 : labelPx + gapPx;
  const cells: CellLayout[] = [];
  const texts: TextBlock[] = [];
  let topPx = 0;
  for (const block of blocks) {
    texts.push(...placeHeads(block, topPx, leftPx, columnPx, fontPx));
    topPx += block.key.heightPx + block.headPx;
    grid.rows.forEach(({places}, row) => {
      const rowPx = rowsPx[row] ?? 0;
      const lines = labels[row] ?? [];
      const heightPx = isAbove ? pitchPx : rowPx;
      const cellTopPx = topPx + rowPx - heightPx;
      texts.push(
        placeText(lines, {
          xPx: isAbove ? 0 : labelPx,
          middlePx: isAbove ? topPx + linesHeightPx(lines.length, fontPx) / 2 : topPx + rowPx / 2,
          anchor: isAbove ? "start" : "end",
          fontPx,
          bold: false,
        }),
      );
      places.slice(block.from, block.to).forEach(({cell, words}, column) => {
        const box = {
          xPx: leftPx + column * columnPx,
          yPx: cellTopPx + cellGapPx / 2,
          widthPx: columnPx - cellGapPx,
          heightPx: heightPx - cellGapPx,
        };
        const text = placeNumber(words, box, fontPx, cell === null);
        if (cell === null) texts.push(text);
        else {
          const {id, picked} = cell;
          cells.push({id, tone: cellTone(cell, figure.series), box, texts: [text], isDimmed: picked === false});
        }
      });
      topPx += rowPx;
    });
    topPx += fontPx * blockGapEm;
  }
  return {cells, texts};
}

function placeHeads(
  {key, heads, headPx}: HeatBlock,
  topPx: number,
  leftPx: number,
  columnPx: number,
  fontPx: number,
): TextBlock[] {
  const bottomPx = topPx + key.heightPx + headPx - fontPx * 0.15;
  const placed = heads.map((lines, column) =>
    placeText(lines, {
      xPx: leftPx + column * columnPx + (columnPx - cellGapPx) / 2,
      middlePx: bottomPx - linesHeightPx(lines.length, fontPx) / 2,
      anchor: "middle",
      fontPx,
      bold: false,
    }),
  );
  return [...placeKey(key, topPx, fontPx), ...placed];
}

function placeKey({entries, perColumn, columnPx}: HeatKey, topPx: number, fontPx: number): TextBlock[] {
  let bottomPx = topPx;
  return entries.map((lines, index) => {
    if (index % perColumn === 0) bottomPx = topPx;
    const linesPx = linesHeightPx(lines.length, fontPx);
    bottomPx += linesPx;
    const xPx = Math.floor(index / perColumn) * columnPx;
    return placeText(lines, {xPx, middlePx: bottomPx - linesPx / 2, anchor: "start", fontPx, bold: false});
  });
}

function placeNumber(words: string, box: Box, fontPx: number, isTotal: boolean): TextBlock {
  return placeText(wrapText(words, box.widthPx, fontPx, isTotal), {
    xPx: box.xPx + box.widthPx / 2,
    middlePx: box.yPx + box.heightPx / 2,
    anchor: "middle",
    fontPx,
    bold: isTotal,
  });
}
