import type {HeatFigure} from "../../figures/figure.ts";
import type {CellsLayout, Room} from "../layout.ts";
import {type HeatGrid, heatGrid} from "./heat-grid.ts";
import {type HeatMetrics, type HeatSetting, measureHeat} from "./heat-metrics.ts";
import {placeHeat} from "./place-heat.ts";

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
export function layoutHeat(figure: HeatFigure, {widthPx, fontPx, maxHeightPx, minFontPx = 11}: Room): CellsLayout {
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
