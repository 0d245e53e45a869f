import type {LevelsFigure} from "../../figures/figure.ts";
import type {CellsLayout, Room} from "../layout.ts";
import {setLevelRows} from "./place-level-rows.ts";
import {setLevelOutline} from "./set-level-outline.ts";

/** Narrower than this, in em, levels are set as an outline; wider, too, where a box would be much taller than wide. */
const rowsFromEm = 36;
const tallestBox = 1.25;

/**
 * Places a figure's levels: a line of boxes each, joined to the next, or as an outline where
 * the width is narrow. With a height given, the lines are drawn apart or squeezed to fit it,
 * then set in smaller text; `fits` says whether that was enough.
 *
 * @returns No cell and no height for a figure without levels.
 */
export function layoutLevels(figure: LevelsFigure, {widthPx, fontPx, maxHeightPx, minFontPx = 11}: Room): CellsLayout {
  const set = (sizePx: number, airEm: number, maxPx: number): CellsLayout => {
    const setting = {widthPx, fontPx: sizePx, airEm};
    const rows = widthPx < rowsFromEm * fontPx ? null : setLevelRows(figure, setting);
    const isRows = rows?.cells.every(({box}) => box.heightPx <= box.widthPx * tallestBox) ?? false;
    const placed = rows !== null && isRows ? rows : setLevelOutline(figure, setting);
    return {kind: "cells", widthPx, fontPx: sizePx, fits: placed.heightPx <= maxPx, ...placed};
  };
  if (maxHeightPx === undefined) return set(fontPx, 1.9, Number.POSITIVE_INFINITY);
  let layout = set(fontPx, 3, maxHeightPx);
  for (let sizePx = fontPx; sizePx >= Math.min(minFontPx, fontPx); sizePx -= 1) {
    for (const airEm of [3, 2.4, 1.9, 1.4, 1]) {
      layout = set(sizePx, airEm, maxHeightPx);
      if (layout.fits) return layout;
    }
  }
  return layout;
}
