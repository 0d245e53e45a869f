import fc from "fast-check";
import {expect, it} from "vitest";
import type {Box, Layout} from "../../src/charts/layout.ts";
import {layoutFigure} from "../../src/charts/layout-figure.ts";
import type {Figure, FigureRow, TreeNode} from "../../src/figures/figure.ts";
import {figureCells} from "../../src/figures/figure-parts.ts";
import {buildBarFigure, buildTreeFigure} from "./build-figure.ts";
import {buildLevelsFigure} from "./build-levels.ts";
import {buildApart, buildTile, buildTilesFigure} from "./build-tiles.ts";
import {trialFigures} from "./trial-figures.ts";

const words = fc
  .array(fc.constantFrom(..."福建省南安市霞美片区产业基地妇联执委（）、。ABabc 019"), {minLength: 1, maxLength: 60})
  .map((characters) => characters.join(""));
const value = fc.oneof(fc.integer({min: 0, max: 4000}), fc.constant(0), fc.constant(null));
const row = fc.record({label: words, named: value, notNamed: value, endLabel: fc.option(words)});
const bars = fc.array(row, {maxLength: 60}).map((rows) =>
  buildBarFigure({
    rows: rows.map(({label, named, notNamed, endLabel}, index): FigureRow => {
      const values = {named, "not-named": notNamed};
      return {id: `r${index}`, label, values, endLabel, note: null, target: null, picked: null};
    }),
  }),
);
const series = fc.constantFrom("federation", "micro-home");
const leaf = fc.record({label: words, series});
const branch = fc.record({label: words, series, children: fc.array(leaf, {maxLength: 4})});
const tree = fc
  .record({label: words, series, children: fc.array(branch, {maxLength: 8})})
  .map(({children, ...root}) => {
    const nodeOf = (id: string, own: {label: string; series: string}, below: readonly TreeNode[]): TreeNode => {
      return {id, ...own, target: null, children: below};
    };
    const branches = children.map(({children: leaves, ...own}, index) =>
      nodeOf(
        `${index}`,
        own,
        leaves.map((one, place) => nodeOf(`${index}-${place}`, one, [])),
      ),
    );
    return buildTreeFigure({root: nodeOf("root", root, branches)});
  });
const cell = fc.record({label: words, value, words: fc.option(words), column: fc.nat({max: 9}), row: fc.nat({max: 9})});
const tiles = fc.uniqueArray(cell, {maxLength: 60, selector: ({column, row}) => `${column} ${row}`}).map((cells) =>
  buildTilesFigure({
    tiles: cells.map((one, index) => ({...buildTile({id: `t${index}`}), ...one})),
    apart: cells.slice(0, 3).map(({label}, index) => buildApart({id: `a${index}`, label})),
  }),
);
const widthPx = fc.integer({min: 280, max: 1600});

const overlap = (a: Box, b: Box) =>
  a.xPx + a.widthPx > b.xPx + 0.01 &&
  b.xPx + b.widthPx > a.xPx + 0.01 &&
  a.yPx + a.heightPx > b.yPx + 0.01 &&
  b.yPx + b.heightPx > a.yPx + 0.01;

const contains = (outer: Box, inner: Box) =>
  inner.xPx >= outer.xPx - 0.01 &&
  inner.yPx >= outer.yPx - 0.01 &&
  inner.xPx + inner.widthPx <= outer.xPx + outer.widthPx + 0.01 &&
  inner.yPx + inner.heightPx <= outer.yPx + outer.heightPx + 0.01;

function faultsOf(layout: Layout): string[] {
  const page = {xPx: 0, yPx: 0, widthPx: layout.widthPx, heightPx: layout.heightPx};
  const faults: string[] = [];
  const apart = (boxes: Record<string, Box>, place: Box) => {
    const entries = Object.entries(boxes);
    entries.forEach(([name, box], index) => {
      if (!contains(place, box)) faults.push(`${name} leaves its place: ${JSON.stringify({box, place})}`);
      for (const [other, otherBox] of entries.slice(index + 1)) {
        if (overlap(box, otherBox)) faults.push(`${name} over ${other}: ${JSON.stringify({box, otherBox})}`);
      }
    });
  };
  if (layout.kind === "tree") apart(Object.fromEntries(layout.nodes.map(({node, box}) => [node.id, box])), page);
  else if (layout.kind === "cells") {
    apart(Object.fromEntries(layout.cells.map(({id, box}) => [id, box])), page);
    apart(Object.fromEntries(layout.texts.map(({box}, index) => [`text ${index}`, box])), page);
    for (const {id, box, texts} of layout.cells)
      apart(Object.fromEntries(texts.map((text, index) => [`${id} ${index}`, text.box])), box);
  } else {
    const rows = layout.columns.flatMap(({rows}) => rows);
    apart(Object.fromEntries(rows.map(({row, box}) => [row.id, box])), page);
    for (const {row, box, label, marks, end} of rows) {
      const marked = marks.map((mark) => [`${row.id} ${mark.series}`, mark.box]);
      apart({[`${row.id} label`]: label.box, [`${row.id} end`]: end.box, ...Object.fromEntries(marked)}, box);
    }
  }
  return faults;
}

const holds = (figure: Figure, room: Parameters<typeof layoutFigure>[1]) => {
  const layout = layoutFigure(figure, room);
  expect(faultsOf(layout)).toEqual([]);
  if (layout.kind === "bars" && figure.kind === "bars") {
    const labels = layout.columns.flatMap(({rows}) =>
      rows.map(({label}) => label.lines.map(({text}) => text).join("")),
    );
    expect(labels).toEqual(figure.rows.map(({label}) => label));
  }
  if (layout.kind === "cells" && figure.kind === "tiles") {
    const labels = layout.cells.map(({texts}) => texts[0]?.lines.map(({text}) => text).join(""));
    expect(labels).toEqual(figureCells(figure).map(({label}) => label));
  }
  if (room.maxHeightPx !== undefined) expect(layout.fits).toBe(layout.heightPx <= room.maxHeightPx);
};

it("layoutFigure(figure, room) keeps every box in its place and off the others, and every label whole", () => {
  fc.assert(
    fc.property(fc.oneof(bars, tree, tiles), widthPx, (figure, width) => {
      holds(figure, {widthPx: width, fontPx: 14});
    }),
    {numRuns: 150},
  );
});

it("layoutFigure(figure, {maxHeightPx}) does so at any height", () => {
  fc.assert(
    fc.property(
      fc.oneof(bars, tree, tiles),
      widthPx,
      fc.integer({min: 100, max: 900}),
      (figure, width, maxHeightPx) => {
        holds(figure, {widthPx: width, fontPx: 18, maxHeightPx});
      },
    ),
    {numRuns: 40},
  );
});

it.each(Object.entries(trialFigures).filter(([, {kind}]) => kind === "levels" || kind === "tiles"))(
  "layoutFigure(%s, {maxHeightPx}) keeps every box in its place at any height",
  (_, figure) => {
    for (const width of [288, 560, 700, 1088])
      for (const maxHeightPx of [200, 420, 2000])
        holds(figure, {widthPx: width, fontPx: 20, minFontPx: 15, maxHeightPx});
  },
);

it("layoutFigure(figure, room) has no height for a figure without levels", () => {
  const layout = layoutFigure(buildLevelsFigure({levels: []}), {widthPx: 700, fontPx: 14, maxHeightPx: 300});
  expect(layout).toMatchObject({kind: "cells", heightPx: 0, fits: true, cells: [], texts: [], links: []});
});

it.each(Object.entries(trialFigures))("layoutFigure(%s, room) holds at every width of the pages", (_, figure) => {
  for (const width of [296, 344, 520, 760, 1088]) holds(figure, {widthPx: width, fontPx: 14});
});
