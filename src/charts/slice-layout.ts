import type {Box, Layout} from "./layout.ts";

/** A part of a drawing, as wide as the drawing, px from its top. */
export type Slice = {topPx: number; heightPx: number};

/** What is drawn on one sheet: a slice, under its rows' own head where that stands on another. */
export type SheetOfDrawing = {head: Slice | null; body: Slice};

/** A row, with the head above it where it is the first under one. */
type Row = {topPx: number; bottomPx: number; head: Slice | null};

/** Higher by so much at most, a drawing is made smaller instead: its words can still be read. */
const smallerBy = 1.15;

/**
 * Parts a drawing of rows that is higher than a sheet between its rows, into parts about as high
 * as each other. What is no list of rows (a tree, a map, levels) is left whole.
 *
 * @param mostPx - The height of a part at most, its repeated head included; a row that is higher
 *   by itself is a part of its own.
 * @param isGrid - Whether the cells are rows under a head, as those of a heat map are.
 */
export function sliceLayout(layout: Layout, mostPx: number, isGrid: boolean): SheetOfDrawing[] {
  const {heightPx} = layout;
  const rows = heightPx <= mostPx * smallerBy ? [] : rowsOf(layout, isGrid);
  const evenPx = heightPx / Math.ceil(heightPx / mostPx);
  const sheets: SheetOfDrawing[] = [];
  let head: Slice | null = null;
  let repeated: Slice | null = null;
  let topPx = 0;
  for (const [index, row] of rows.entries()) {
    const startPx = row.head?.topPx ?? row.topPx;
    // What stands below the last row goes with it.
    const endPx = rows[index + 1] === undefined ? heightPx : row.bottomPx;
    const filledPx = startPx - topPx + (repeated?.heightPx ?? 0);
    const isFull = filledPx + endPx - startPx > mostPx || filledPx >= evenPx;
    const isNewBlock = row.head !== null && filledPx > mostPx / 2;
    if (index > 0 && (isFull || isNewBlock)) {
      sheets.push({head: repeated, body: {topPx, heightPx: startPx - topPx}});
      topPx = startPx;
      repeated = row.head === null ? head : null;
    }
    head = row.head ?? head;
  }
  return [...sheets, {head: repeated, body: {topPx, heightPx: heightPx - topPx}}];
}

/** The rows from the top, those beside each other as one. */
function rowsOf(layout: Layout, isGrid: boolean): Row[] {
  const rows: Row[] = [];
  for (const {yPx, heightPx} of [...boxesOf(layout, isGrid)].sort((a, b) => a.yPx - b.yPx)) {
    const before = rows.at(-1);
    if (before !== undefined && yPx < before.bottomPx - 0.01) {
      before.bottomPx = Math.max(before.bottomPx, yPx + heightPx);
      continue;
    }
    const topPx = headTop(layout, before?.bottomPx ?? 0, yPx);
    rows.push({topPx: yPx, bottomPx: yPx + heightPx, head: topPx === null ? null : {topPx, heightPx: yPx - topPx}});
  }
  return rows;
}

function boxesOf(layout: Layout, isGrid: boolean): readonly Box[] {
  if (layout.kind === "bars") return layout.columns.flatMap(({rows}) => rows.map(({box}) => box));
  return layout.kind === "cells" && isGrid ? layout.cells.map(({box}) => box) : [];
}

/**
 * Where the words begin that stand above a row; those of the rows before, which may be there too,
 * end with a gap.
 *
 * @returns `null` where there are none.
 */
function headTop(layout: Layout, fromPx: number, toPx: number): number | null {
  if (layout.kind !== "cells") return null;
  const words = layout.texts
    .map(({box}) => box)
    .filter(({yPx, heightPx}) => yPx + heightPx / 2 > fromPx && yPx + heightPx / 2 < toPx)
    .sort((a, b) => b.yPx + b.heightPx - (a.yPx + a.heightPx));
  let topPx: number | null = null;
  for (const {yPx, heightPx} of words) {
    if (topPx !== null && yPx + heightPx < topPx) break;
    topPx = Math.min(topPx ?? yPx, yPx);
  }
  return topPx;
}
