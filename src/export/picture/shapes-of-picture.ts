import type {BarsLayout, Box, CellsLayout, Layout, RowLayout, TreeLayout} from "../../charts/layout.ts";
import {linkPath} from "../../charts/link-path.ts";
import {palette} from "../../charts/palette.ts";
import type {Look} from "../export-options.ts";
import {inksOf, paintIn} from "./look.ts";
import type {Picture, PlacedCode} from "./picture.ts";
import {plain, type Shape} from "./shape.ts";

/** All that a picture shows, on its white ground. */
export function shapesOfPicture(picture: Picture): Shape[] {
  const {widthPx, heightPx, look, boxes, swatches, texts, code, drawing} = picture;
  const sheet = {xPx: 0, yPx: 0, widthPx, heightPx};
  return [
    {is: "rect", box: sheet, radiusPx: 0, fill: plain(palette.ground), stroke: null},
    ...boxes.map((box): Shape => ({is: "rect", ...box})),
    ...swatches.map(({tone, box}): Shape => {
      const {fill, outline} = paintIn(look, tone);
      return {is: "rect", box, radiusPx: 3, fill, stroke: outline};
    }),
    ...texts.map(({block, fill}): Shape => ({is: "text", block, colour: fill})),
    ...(code === null ? [] : [codeShape(code, inksOf("print-safe").ink)]),
    {is: "group", xPx: drawing.xPx, yPx: drawing.yPx, shapes: shapesOfLayout(drawing.layout, look)},
  ];
}

/** Each run of dark modules of a row as one rectangle of one path. */
function codeShape({modules, box}: PlacedCode, colour: string): Shape {
  const modulePx = box.widthPx / modules.length;
  const at = (index: number) => Math.round(index * modulePx * 100) / 100;
  const runs = modules.flatMap((row, y) => {
    const top = round(box.yPx + at(y));
    const bottom = round(box.yPx + at(y + 1));
    return darkRuns(row).map(({from, to}) => {
      const [left, right] = [round(box.xPx + at(from)), round(box.xPx + at(to))];
      return `M${left},${top}L${right},${top}L${right},${bottom}L${left},${bottom}Z`;
    });
  });
  return {is: "path", d: runs.join(""), fill: colour, stroke: null};
}

function darkRuns(row: readonly boolean[]): {from: number; to: number}[] {
  const runs: {from: number; to: number}[] = [];
  row.forEach((isDark, index) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.to === index) last.to = index + 1;
    else runs.push({from: index, to: index + 1});
  });
  return runs;
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}

/**
 * A drawing as shapes, in its own px: what the page draws, held to it by a test, but in the
 * look asked for and without a page.
 *
 * @returns None where there is nothing to draw.
 */
export function shapesOfLayout(layout: Layout, look: Look): Shape[] {
  switch (layout.kind) {
    case "bars":
      return barShapes(layout, look);
    case "tree":
      return treeShapes(layout, look);
    case "cells":
      return cellShapes(layout, look);
  }
}

function barShapes({columns}: BarsLayout, look: Look): Shape[] {
  const {ink, inkSoft, rule} = inksOf(look);
  return columns.flatMap(({box, plot, rows}) => {
    return [
      ...rows.flatMap((row) => markShapes(row, look)),
      ...(plot.xPx > box.xPx ? [axisShape(plot.xPx, box.heightPx, rule)] : []),
      ...rows.flatMap(({label, end, isBlank}): Shape[] => [
        {is: "text", block: label, colour: inkSoft},
        {is: "text", block: end, colour: isBlank ? inkSoft : ink},
      ]),
    ];
  });
}

function markShapes({marks, isDimmed}: RowLayout, look: Look): Shape[] {
  return marks.flatMap(({tone, box, label}): Shape[] => {
    const {fill, dimmed, outline, text} = paintIn(look, tone);
    const radiusPx = Math.min(2, box.widthPx / 2);
    const mark: Shape = {is: "rect", box, radiusPx, fill: isDimmed ? dimmed : fill, stroke: outline};
    if (label === null) return [mark];
    // Where a look adds a pattern, the number needs a ground that the layout has not placed.
    const ground = label.ground ?? (fill.pattern === null ? null : widened(label.text.box));
    return [
      mark,
      ...(ground === null ? [] : [groundShape(ground)]),
      {is: "text", block: label.text, colour: isDimmed ? inksOf(look).ink : text},
    ];
  });
}

function treeShapes({links, nodes, isOutline}: TreeLayout, look: Look): Shape[] {
  const {ink, link} = inksOf(look);
  return [
    ...links.map(({points}): Shape => ({is: "path", d: linkPath(points, isOutline), fill: null, stroke: link})),
    ...nodes.flatMap(({tone, dot, label}): Shape[] => [
      {is: "circle", ...dot, fill: paintIn(look, tone).fill, stroke: paintIn(look, tone).outline},
      {is: "text", block: label, colour: ink},
    ]),
  ];
}

function cellShapes({cells, texts, links}: CellsLayout, look: Look): Shape[] {
  const {ink, inkSoft, link} = inksOf(look);
  return [
    ...links.map(({points}): Shape => ({is: "path", d: linkPath(points, true), fill: null, stroke: link})),
    ...cells.flatMap(({tone, box, texts: words, isDimmed}): Shape[] => {
      const {fill, dimmed, outline, text} = paintIn(look, tone);
      return [
        {is: "rect", box, radiusPx: 3, fill: isDimmed ? dimmed : fill, stroke: outline},
        ...words.flatMap((block): Shape[] => [
          ...(fill.pattern === null ? [] : [groundShape(widened(block.box))]),
          {is: "text", block, colour: isDimmed && tone !== "blank" ? ink : text},
        ]),
      ];
    }),
    ...texts.map((block): Shape => ({is: "text", block, colour: inkSoft})),
  ];
}

function widened({xPx, widthPx, ...box}: Box): Box {
  return {...box, xPx: xPx - 3, widthPx: widthPx + 6};
}

function groundShape(box: Box): Shape {
  return {is: "rect", box, radiusPx: 3, fill: plain(palette.ground), stroke: null};
}

function axisShape(xPx: number, heightPx: number, colour: string): Shape {
  const x = Math.round(xPx * 100) / 100;
  return {is: "path", d: `M${x},0L${x},${Math.round(heightPx * 100) / 100}`, fill: null, stroke: colour};
}
