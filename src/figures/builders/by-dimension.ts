import {notStated} from "../../coverage/filters.ts";
import type {BarFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {countFigure} from "./count-figure.ts";

/** Named organisations by building mode, as far as the source states it. */
export function byMode(context: FigureContext): BarFigure {
  const {t} = context;
  return countFigure("by-mode", "mode", context, {
    subtitle: t("figures.by.mode"),
    notes: (counts) => {
      const stated = counts.filter(({value}) => value !== notStated).reduce((sum, {count}) => sum + count, 0);
      return [t("figures.by.modeStated", {count: stated})];
    },
  });
}
