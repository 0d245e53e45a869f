import {palette} from "../../charts/palette.ts";
import {inksOf, paintIn} from "./look.ts";
import type {Picture, PlacedCode} from "./picture.ts";
import {plain, type Shape} from "./shape.ts";
import {shapesOfLayout} from "./shapes-of-layout.ts";

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
