import {describe, expect, it} from "vitest";
import type {Box, CellsLayout, Layout, TextBlock} from "../../src/charts/layout.ts";
import {sliceLayout} from "../../src/charts/slice-layout.ts";

const box = (yPx: number, heightPx: number): Box => ({xPx: 0, yPx, widthPx: 100, heightPx});

const text = (yPx: number): TextBlock => ({
  lines: [{text: "镇", yPx: yPx + 10}],
  xPx: 0,
  anchor: "start",
  fontPx: 12,
  bold: false,
  box: box(yPx, 12),
});

/** Rows of 20 px under heads of 30, blocks of so many rows, a line of totals below each. */
function buildGrid(...blocks: number[]): CellsLayout {
  const cells: CellsLayout["cells"][number][] = [];
  const texts: TextBlock[] = [];
  let yPx = 0;
  for (const rows of blocks) {
    texts.push(text(yPx + 10));
    yPx += 30;
    for (let row = 0; row < rows; row++) {
      for (const column of ["a", "b"]) {
        cells.push({id: `${yPx}${column}`, tone: "shade-1", box: box(yPx, 18), texts: [], isDimmed: false});
      }
      texts.push(text(yPx + 3));
      yPx += 20;
    }
    texts.push(text(yPx + 4));
    yPx += 30;
  }
  return {kind: "cells", widthPx: 100, heightPx: yPx, fontPx: 12, fits: true, cells, texts, links: []};
}

describe("sliceLayout(layout, mostPx, isGrid)", () => {
  it("leaves a drawing whole that a sheet has room for, or nearly", () => {
    const layout = buildGrid(10);
    expect(layout.heightPx).toBe(260);
    expect(sliceLayout(layout, 260, true)).toEqual([{head: null, body: {topPx: 0, heightPx: 260}}]);
    expect(sliceLayout(layout, 230, true)).toHaveLength(1);
  });

  it("parts rows evenly, each part under the head of its rows, totals with the last", () => {
    expect(sliceLayout(buildGrid(10), 150, true)).toEqual([
      {head: null, body: {topPx: 0, heightPx: 130}},
      {head: {topPx: 10, heightPx: 20}, body: {topPx: 130, heightPx: 130}},
    ]);
  });

  it("repeats above the rows of a second block its own head, without the totals of the first", () => {
    const sheets = sliceLayout(buildGrid(4, 12), 200, true);
    expect(sheets.map(({head}) => head)).toEqual([null, null, {topPx: 150, heightPx: 20}]);
    expect(sheets.map(({body}) => body.topPx)).toEqual([0, 150, 310]);
  });

  it("cuts no row and loses none", () => {
    const layout = buildGrid(30, 30);
    const sheets = sliceLayout(layout, 170, true);
    let endPx = 0;
    for (const {body} of sheets) {
      expect(body.topPx).toBe(endPx);
      endPx = body.topPx + body.heightPx;
      expect(layout.cells.some(({box: {yPx, heightPx}}) => yPx < endPx && yPx + heightPx > endPx)).toBe(false);
    }
    expect(endPx).toBe(layout.heightPx);
  });

  it("leaves a map or a tree whole, whatever its height", () => {
    const map = buildGrid(30);
    const tree: Layout = {...map, kind: "tree", isOutline: false, nodes: [], links: []};
    expect(sliceLayout(map, 100, false)).toHaveLength(1);
    expect(sliceLayout(tree, 100, false)).toHaveLength(1);
  });
});
