import type {LevelsFigure} from "../figures/figure.ts";
import type {CellsLayout, Room} from "./layout.ts";
import {setLevelOutline} from "./set-level-outline.ts";
import {setLevelRows} from "./set-level-rows.ts";

/** Narrower than this, in em, levels are set as an outline. */
const rowsFromEm = 40;

/**
 * Places a figure's levels: a line of boxes each, joined to the next, or as an outline where
 * the width is narrow. With a height given, the lines are drawn apart or squeezed to fit it,
 * then set in smaller text; `fits` says whether that was enough.
 *
 * @returns No cell and no height for a figure without levels.
 */
export function layoutLevels(figure: LevelsFigure, {widthPx, fontPx, maxHeightPx, minFontPx = 11}: Room): CellsLayout {
  const setLevels = widthPx < rowsFromEm * fontPx ? setLevelOutline : setLevelRows;
  const set = (sizePx: number, airEm: number, maxPx: number): CellsLayout => {
    const placed = setLevels(figure, {widthPx, fontPx: sizePx, airEm});
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
