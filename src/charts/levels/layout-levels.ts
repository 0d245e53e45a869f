import type {LevelsFigure} from "../../figures/figure.ts";
import type {CellLayout, CellsLayout, LinkLayout, Space, TextBlock} from "../layout.ts";
import {measureCell, placeCell} from "../place-cell.ts";
import {linesHeightPx, placeText} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";
import {type LevelSetting, placeLevelRows} from "./place-level-rows.ts";

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
export function layoutLevels(figure: LevelsFigure, {widthPx, fontPx, maxHeightPx, minFontPx = 11}: Space): CellsLayout {
  const set = (sizePx: number, airEm: number, maxPx: number): CellsLayout => {
    const setting = {widthPx, fontPx: sizePx, airEm};
    const rows = widthPx < rowsFromEm * fontPx ? null : placeLevelRows(figure, setting);
    const isRows = rows?.cells.every(({box}) => box.heightPx <= box.widthPx * tallestBox) ?? false;
    const placed = rows !== null && isRows ? rows : placeLevelOutline(figure, setting);
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

const indentEm = 1.3;

/** Places levels as an outline: a heading, below it and further in its boxes, one under another. */
function placeLevelOutline(figure: LevelsFigure, {widthPx, fontPx, airEm}: LevelSetting) {
  const cells: CellLayout[] = [];
  const texts: TextBlock[] = [];
  const links: LinkLayout[] = [];
  const indentPx = indentEm * fontPx;
  let topPx = 0;
  for (const {label, cells: within} of figure.levels) {
    if (topPx > 0) topPx += airEm * fontPx * 0.6;
    const lines = wrapText(label, widthPx, fontPx, true);
    const headPx = linesHeightPx(lines.length, fontPx);
    texts.push(placeText(lines, {xPx: 0, middlePx: topPx + headPx / 2, anchor: "start", fontPx, bold: true}));
    topPx += headPx;
    // Each link starts where the one before it turned, so that none is drawn over another.
    let from = {x: indentPx / 2, y: topPx + fontPx * 0.15};
    for (const cell of within) {
      topPx += fontPx * 0.5;
      const measured = measureCell(cell, widthPx - indentPx, fontPx, figure.locale);
      const {heightPx} = measured;
      const box = {xPx: indentPx, yPx: topPx, widthPx: widthPx - indentPx, heightPx};
      cells.push(placeCell(measured, box, "start", figure, fontPx));
      const turn = {x: from.x, y: topPx + heightPx / 2};
      links.push({id: cell.id, points: [from, turn, {x: indentPx, y: turn.y}]});
      from = turn;
      topPx += heightPx;
    }
  }
  return {heightPx: Math.ceil(topPx), cells, texts, links};
}
