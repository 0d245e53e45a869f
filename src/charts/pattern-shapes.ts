import {palette} from "./palette.ts";

type PatternShape = {tag: "rect" | "circle"; attributes: Readonly<Record<string, string | number>>};

/** A tile of a pattern, for whoever writes it: React for the drawing, a string for the file's legend. */
export type PatternTile = {attributes: Readonly<Record<string, string | number>>; shapes: readonly PatternShape[]};

/** Hatching from lower left to upper right, or dots, of one colour on the ground. */
export function patternTile(pattern: "hatch" | "dots", colour: string): PatternTile {
  const sizePx = pattern === "hatch" ? 8 : 6;
  const ground = {tag: "rect", attributes: {width: sizePx, height: sizePx, fill: palette.ground}} as const;
  if (pattern === "dots") {
    const dot = (middlePx: number) =>
      ({tag: "circle", attributes: {cx: middlePx, cy: middlePx, r: 1.2, fill: colour}}) as const;
    return {attributes: {width: sizePx, height: sizePx}, shapes: [ground, dot(1.5), dot(4.5)]};
  }
  const line = {tag: "rect", attributes: {width: 3, height: sizePx, fill: colour}} as const;
  return {attributes: {width: sizePx, height: sizePx, patternTransform: "rotate(45)"}, shapes: [ground, line]};
}
