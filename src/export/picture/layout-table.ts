import {linesHeightPx, linesWidthPx, placeText} from "../../charts/text/place-text.ts";
import {wrapText} from "../../charts/text/wrap-text.ts";
import type {Figure} from "../../figures/figure.ts";
import {figureTable} from "../../figures/figure-table.ts";
import {formatCount} from "../../locale/format.ts";
import {inksOf} from "./look.ts";
import type {PictureBox, PictureText, Strip} from "./picture.ts";
import {plain} from "./shape.ts";
import {type PageSetup, rightOf} from "./sheet.ts";

type Cells = {words: readonly string[]; isHead: boolean};

/** Columns stand this far apart, and lines of the table this far above the next, in em. */
const gapEm = 1;
const airEm = 0.3;

const headEm = 4.4;

/**
 * Places a figure's numbers as a table: set twice or more side by side where it is long and
 * narrow. The unknown is said; what does not apply is left blank.
 *
 * @returns Nothing, and no height, for a figure without rows.
 */
export function layoutTable(figure: Figure, topPx: number, {sheet, sizes, options, t}: PageSetup): Strip {
  const inks = inksOf(options.look);
  const fontPx = sizes.table;
  const lines = tableLines(figure, t("figures.unknown"), t("export.remark"));
  const [head, ...rows] = lines;
  const texts: PictureText[] = [];
  const boxes: PictureBox[] = [];
  if (head === undefined || rows.length === 0) return {boxes, texts, swatches: [], bottomPx: topPx};
  const remarkColumn = 1 + figureTable(figure).series.length;
  const isNumber = (column: number) => column > 0 && column < remarkColumn;
  const wishedPx = head.words.map((_, column) => {
    const widths = lines.map((line) => linesWidthPx([line.words[column] ?? ""], fontPx, line.isHead));
    const [headPx = 0, ...cellsPx] = widths;
    // A number's heading is broken into lines rather than make its column wide, where columns are many.
    const mostHeadPx = isNumber(column) && remarkColumn > 3 ? fontPx * headEm : Number.POSITIVE_INFINITY;
    return Math.ceil(Math.max(Math.min(headPx, mostHeadPx), ...cellsPx));
  });
  const gapPx = fontPx * gapEm;
  const naturalPx = sum(wishedPx) + gapPx * wishedPx.length;
  const spacePx = rightOf(sheet) - sheet.leftPx;
  const most = Math.max(1, Math.min(Math.floor((spacePx + gapPx * 2) / (naturalPx + gapPx * 2)), 4));
  const blocks = rows.length < 8 ? 1 : Math.min(most, Math.ceil(rows.length / 6));
  const blockPx = (spacePx - gapPx * 2 * (blocks - 1)) / blocks;
  const widthsPx = shareWidths(wishedPx, Math.min(blockPx, naturalPx) - gapPx * wishedPx.length, fontPx * 1.2);
  const perBlock = Math.ceil(rows.length / blocks);
  let bottomPx = topPx;

  const placeLine = (line: Cells, leftPx: number, linePx: number): number => {
    const broken = line.words.map((words, column) => wrapText(words, widthsPx[column] ?? 0, fontPx, line.isHead));
    const heightPx = linesHeightPx(Math.max(...broken.map(({length}) => length)), fontPx) + fontPx * airEm;
    let xPx = leftPx;
    for (const [column, words] of broken.entries()) {
      const widthPx = widthsPx[column] ?? 0;
      const middlePx = linePx + heightPx / 2;
      const block = placeText(words, {
        xPx: isNumber(column) ? xPx + widthPx : xPx,
        middlePx,
        anchor: isNumber(column) ? "end" : "start",
        fontPx,
        bold: line.isHead,
      });
      if (words.some((text) => text !== "")) texts.push({block, fill: line.isHead ? inks.ink : inks.inkSoft});
      xPx += widthPx + gapPx;
    }
    boxes.push({
      box: {xPx: leftPx, yPx: linePx + heightPx, widthPx: xPx - leftPx - gapPx, heightPx: line.isHead ? 1.5 : 0.75},
      fill: plain(line.isHead ? inks.inkSoft : inks.rule),
      stroke: null,
      radiusPx: 0,
    });
    return linePx + heightPx + 1;
  };

  for (let block = 0; block < blocks; block += 1) {
    const leftPx = sheet.leftPx + block * (blockPx + gapPx * 2);
    let linePx = placeLine(head, leftPx, topPx);
    for (const row of rows.slice(block * perBlock, (block + 1) * perBlock)) linePx = placeLine(row, leftPx, linePx);
    bottomPx = Math.max(bottomPx, linePx);
  }
  return {boxes, texts, swatches: [], bottomPx};
}

function tableLines(figure: Figure, unknown: string, remark: string): Cells[] {
  const {rowsAre, series, rows} = figureTable(figure);
  const remarks = rows.map(({endLabel, note}) => [endLabel, note].filter((words) => words !== null).join(" · "));
  const hasRemarks = remarks.some((words) => words !== "");
  const number = (value: number | null | undefined) => {
    if (value === undefined) return "";
    return value === null ? unknown : formatCount(value, figure.locale);
  };
  return [
    {words: [rowsAre, ...series.map(({label}) => label), ...(hasRemarks ? [remark] : [])], isHead: true},
    ...rows.map(({label, values}, index) => ({
      words: [label, ...series.map((_, i) => number(values[i])), ...(hasRemarks ? [remarks[index] ?? ""] : [])],
      isHead: false,
    })),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * Shares a width among columns: each has what it wishes for, the widest cut to what is left.
 *
 * @param leastPx - No column is narrower, even where they then take more than the whole.
 */
function shareWidths(wishedPx: readonly number[], totalPx: number, leastPx: number): number[] {
  let leftPx = totalPx;
  let capPx = Number.POSITIVE_INFINITY;
  const sorted = [...wishedPx].sort((a, b) => a - b);
  for (const [index, wished] of sorted.entries()) {
    const sharePx = leftPx / (sorted.length - index);
    if (wished > sharePx) {
      capPx = sharePx;
      break;
    }
    leftPx -= wished;
  }
  return wishedPx.map((wished) => Math.max(leastPx, Math.min(wished, capPx)));
}
