import type {LevelsFigure} from "../../figures/figure.ts";
import type {CellLayout, LinkLayout, TextBlock} from "../layout.ts";
import {measureCell} from "../measure-cell.ts";
import {placeCell} from "../place-cell.ts";
import {linesHeightPx, placeText} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";
import type {LevelSetting} from "./level-setting.ts";

const indentEm = 1.3;

/** Places levels as an outline: a heading, below it and further in its boxes, one under another. */
export function setLevelOutline(figure: LevelsFigure, {widthPx, fontPx, airEm}: LevelSetting) {
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
