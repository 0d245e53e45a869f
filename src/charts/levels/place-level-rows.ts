import type {LevelsFigure} from "../../figures/figure.ts";
import type {Box, CellLayout, LinkLayout, TextBlock} from "../layout.ts";
import {measureCell, placeCell} from "../place-cell.ts";
import {linesHeightPx, linesWidthPx, placeText} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";

/** One way to set a figure's levels: how large, and how much air between them, in em. */
export type LevelSetting = {widthPx: number; fontPx: number; airEm: number};

/** A box is no narrower than this; a level with more cells than fit is set in several rows. */
const leastBoxEm = 10;
const gapEm = 0.9;
const mostHeadShare = 0.18;

/**
 * Places levels one under another, each as wide as the others: its heading at the left, its
 * boxes in a row, joined to those of the next.
 */
export function placeLevelRows(figure: LevelsFigure, {widthPx, fontPx, airEm}: LevelSetting) {
  const cells: CellLayout[] = [];
  const texts: TextBlock[] = [];
  const links: LinkLayout[] = [];
  const gapPx = gapEm * fontPx;
  const labels = figure.levels.map(({label}) => label);
  const headPx = Math.ceil(Math.min(linesWidthPx(labels, fontPx, true), widthPx * mostHeadShare));
  const leftPx = headPx + gapPx * 1.6;
  let topPx = 0;
  let before: Box[] = [];
  for (const {id, label, cells: within} of figure.levels) {
    if (topPx > 0) topPx += airEm * fontPx;
    const most = Math.max(1, Math.floor((widthPx - leftPx + gapPx) / (leastBoxEm * fontPx + gapPx)));
    const rowCount = Math.ceil(within.length / most);
    const columns = Math.ceil(within.length / Math.max(1, rowCount));
    const boxPx = (widthPx - leftPx - gapPx * (columns - 1)) / Math.max(1, columns);
    const startPx = topPx;
    const rows: Box[][] = [];
    for (let at = 0; at < within.length; at += columns) {
      if (at > 0) topPx += gapPx;
      const measured = within.slice(at, at + columns).map((cell) => measureCell(cell, boxPx, fontPx, figure.locale));
      const heightPx = Math.max(...measured.map((one) => one.heightPx));
      const placed = measured.map((one, column) => {
        const box = {xPx: leftPx + column * (boxPx + gapPx), yPx: topPx, widthPx: boxPx, heightPx};
        return placeCell(one, box, "middle", figure, fontPx);
      });
      cells.push(...placed);
      rows.push(placed.map(({box}) => box));
      topPx += heightPx;
    }
    const lines = wrapText(label, headPx, fontPx, true);
    topPx = Math.max(topPx, startPx + linesHeightPx(lines.length, fontPx));
    texts.push(placeText(lines, {xPx: 0, middlePx: (startPx + topPx) / 2, anchor: "start", fontPx, bold: true}));
    links.push(...joinRows(id, before, rows[0] ?? []));
    before = rows.at(-1) ?? before;
  }
  return {heightPx: Math.ceil(topPx), cells, texts, links};
}

/** Joins a row of boxes to the next by one line across the middle between them. */
function joinRows(id: string, upper: readonly Box[], lower: readonly Box[]): LinkLayout[] {
  const [firstUpper] = upper;
  const [firstLower] = lower;
  if (firstUpper === undefined || firstLower === undefined) return [];
  const bottomPx = firstUpper.yPx + firstUpper.heightPx;
  const busPx = (bottomPx + firstLower.yPx) / 2;
  const middles = [...upper, ...lower].map(middleOf);
  const across = [
    {x: Math.min(...middles), y: busPx},
    {x: Math.max(...middles), y: busPx},
  ];
  const down = (name: string, x: number, fromPx: number, toPx: number) => {
    return {
      id: `${id} ${name}`,
      points: [
        {x, y: fromPx},
        {x, y: toPx},
      ],
    };
  };
  return [
    ...upper.map((box, index) => down(`from ${index}`, middleOf(box), bottomPx, busPx)),
    {id: `${id} across`, points: across},
    ...lower.map((box, index) => down(`to ${index}`, middleOf(box), busPx, box.yPx)),
  ];
}

function middleOf({xPx, widthPx}: Box): number {
  return xPx + widthPx / 2;
}
