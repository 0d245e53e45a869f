/** Hatching up or down, dots, lines level or upright, a grid. */
export type PatternKind = "hatch" | "back-hatch" | "dots" | "rungs" | "bars" | "grid";

type TileRect = {x: number; y: number; width: number; height: number};

/** What is repeated, on white: so large, turned so far, with these shapes in one colour. */
export type PatternTile = {
  sizePx: number;
  degrees: number;
  rects: readonly TileRect[];
  dots: readonly {x: number; y: number; radius: number}[];
};

const upright = {x: 0, y: 0, width: 3, height: 8};

const tiles: Record<PatternKind, PatternTile> = {
  hatch: {sizePx: 8, degrees: 45, rects: [upright], dots: []},
  "back-hatch": {sizePx: 8, degrees: -45, rects: [{...upright, width: 4}], dots: []},
  dots: {
    sizePx: 6,
    degrees: 0,
    rects: [],
    dots: [
      {x: 1.5, y: 1.5, radius: 1.2},
      {x: 4.5, y: 4.5, radius: 1.2},
    ],
  },
  rungs: {sizePx: 7, degrees: 0, rects: [{x: 0, y: 0, width: 7, height: 2.5}], dots: []},
  bars: {sizePx: 7, degrees: 0, rects: [{x: 0, y: 0, width: 2.5, height: 7}], dots: []},
  grid: {
    sizePx: 6,
    degrees: 0,
    rects: [
      {x: 0, y: 0, width: 6, height: 1.6},
      {x: 0, y: 0, width: 1.6, height: 6},
    ],
    dots: [],
  },
};

/** A pattern's tile. */
export function tileOf(kind: PatternKind): PatternTile {
  return tiles[kind];
}
