import type {BarsLayout, Box, CellsLayout, Layout, RowLayout, TreeLayout} from "../../charts/layout.ts";
import {linkPath} from "../../charts/link-path.ts";
import {palette} from "../../charts/palette.ts";
import type {Look} from "../export-options.ts";
import {inksOf, paintIn} from "./look.ts";
import {plain, type Shape} from "./shape.ts";

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
