import type {Translate} from "../../locale/translate.ts";
import type {Figure, HeatFigure} from "../figure.ts";
import {briefLevels} from "./brief-levels.ts";
import {briefTiles} from "./brief-tiles.ts";
import {firstCells} from "./first-cells.ts";
import {firstLeaves} from "./first-leaves.ts";
import {firstRows} from "./first-rows.ts";
import type {ShortForm} from "./short-form.ts";

/** So many stand alone. */
const steps = [100, 80, 60, 50, 40, 30, 25, 20, 15, 12, 10, 8, 6, 5, 4, 3] as const;
const fewRows = 6;
const leafSteps = [8, 6, 5, 4, 3, 2, 1] as const;

type Way = () => ShortForm | null;

/**
 * The ways in which a figure can be drawn with less: one after another, and of each the
 * fullest first. Nothing is lost silently: each says what it lacks, and sums are kept.
 *
 * @returns Functions, since most are never needed; none for a figure that has no less of it
 *   to draw.
 */
export function shortForms(figure: Figure, t: Translate): Way[][] {
  switch (figure.kind) {
    case "bars":
      return [stepsBelow(figure.rows.length).map((most) => () => firstRows(figure, most, t))];
    case "heat":
      return heatForms(figure, t);
    case "tiles":
      return [[() => briefTiles(figure, "–"), () => briefTiles(figure, "")]];
    case "levels":
      return [[() => briefLevels(figure)]];
    case "tree":
      return [leafSteps.map((most) => () => firstLeaves(figure, most, t))];
  }
}

/** Rows are given up before columns, down to a few; then both. */
function heatForms(figure: HeatFigure, t: Translate): Way[][] {
  const [down, across] = [figure.rows.length, figure.columns.length];
  const form = (rows: number, columns: number) => () => firstCells(figure, {rows, columns}, t);
  const both = stepsBelow(down).flatMap((rows) => stepsBelow(across).map((columns) => ({rows, columns})));
  return [
    stepsBelow(down)
      .filter((rows) => rows >= fewRows)
      .map((rows) => form(rows, across)),
    stepsBelow(across).map((columns) => form(down, columns)),
    both.sort((a, b) => b.rows * b.columns - a.rows * a.columns).map(({rows, columns}) => form(rows, columns)),
  ];
}

/** At least two are taken together. */
function stepsBelow(count: number): number[] {
  return steps.filter((most) => most < count - 1);
}
