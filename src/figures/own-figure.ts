import {countFigure} from "./count-figure.ts";
import type {BarFigure, HeatFigure} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";

export function ownFigure(context: FigureContext): BarFigure | HeatFigure {
  return countFigure("own", context.own.rows, context, {subtitle: () => "", notes: () => []});
}
