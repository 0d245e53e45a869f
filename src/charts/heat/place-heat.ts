import type {HeatFigure} from "../../figures/figure.ts";
import {cellTone} from "../cell-tone.ts";
import type {Box, CellLayout, TextBlock} from "../layout.ts";
import {linesHeightPx, placeText} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";
import type {HeatGrid} from "./heat-grid.ts";
import {blockGapEm, type HeatBlock, type HeatKey, type HeatMetrics, type HeatSetting} from "./heat-metrics.ts";

/** Between a cell and the next. */
const cellGapPx = 3;

/** Places a measured grid, block under block. */
export function placeHeat(
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
