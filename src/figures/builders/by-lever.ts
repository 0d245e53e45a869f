import type {BarFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {countFigure} from "./count-figure.ts";

/** Named organisations by the main line and the three levers; one may stand under several. */
export function byLever(context: FigureContext): BarFigure {
  const {t} = context;
  return countFigure("by-lever", "lever", context, {
    subtitle: t("figures.by.lever"),
    notes: () => [t("figures.several")],
  });
}
