import {paintOf, palette} from "../../charts/palette.ts";
import type {Tone} from "../../figures/figure.ts";
import type {Look} from "../export-options.ts";

/** A colour, or a pattern of that colour on white. */
export type Fill = {colour: string; pattern: PatternKind | null};

export type LookPaint = {fill: Fill; dimmed: Fill; outline: string; text: string};

/** What is not a mark: words, rules, the accent at a picture's head. */
export type Inks = {ink: string; inkSoft: string; rule: string; link: string; accent: string; accentTint: string};

const inks: Record<Look, Inks> = {
  light: {
    ink: palette.ink,
    inkSoft: palette.inkSoft,
    rule: palette.rule,
    link: palette.link,
    accent: palette.rose,
    accentTint: palette.roseTint,
  },
  "print-safe": {
    ink: "#000000",
    inkSoft: "#3d3d3d",
    rule: "#bdbdbd",
    link: "#7a7a7a",
    accent: "#000000",
    accentTint: "#ffffff",
  },
};

export function inksOf(look: Look): Inks {
  return inks[look];
}

const black = "#1f1f1f";
const outline = "#333333";

/** No two that can stand in one figure differ by their grey alone, but for a scale's steps, which carry their numbers. */
const printSafe: Record<Tone, LookPaint> = {
  named: solid(black, "#ffffff"),
  "not-named": patterned("hatch"),
  "not-stated": patterned("dots"),
  "kind-1": solid(black, "#ffffff"),
  "kind-2": patterned("back-hatch"),
  "kind-3": solid("#cfcfcf", "#000000"),
  "kind-4": patterned("rungs"),
  "kind-5": patterned("grid"),
  "kind-6": patterned("bars"),
  "shade-1": solid("#f1f1f1", "#000000"),
  "shade-2": solid("#c6c6c6", "#000000"),
  "shade-3": solid("#8f8f8f", "#000000"),
  "shade-4": solid(black, "#ffffff"),
  blank: {...solid("#ffffff", "#3d3d3d"), outline: "#7a7a7a"},
};

function solid(colour: string, text: string): LookPaint {
  return {fill: {colour, pattern: null}, dimmed: {colour: "#ebebeb", pattern: null}, outline, text};
}

function patterned(pattern: PatternKind): LookPaint {
  return {fill: {colour: "#4a4a4a", pattern}, dimmed: {colour: "#bababa", pattern}, outline, text: "#000000"};
}

/** How a tone is painted in a look. */
export function paintIn(look: Look, tone: Tone): LookPaint {
  if (look === "print-safe") return printSafe[tone];
  const {pattern, fill, tint, outline: edge, text} = paintOf(tone);
  return {fill: {colour: fill, pattern}, dimmed: {colour: tint, pattern}, outline: edge, text};
}

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
