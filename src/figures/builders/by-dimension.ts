import {notStated} from "../../coverage/filters.ts";
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

/** Named organisations by the kind of unit they are built in, as far as the source states it. */
export function byHostKind(context: FigureContext): BarFigure {
  const {t} = context;
  return countFigure("by-host-kind", "hostKind", context, {
    subtitle: t("figures.by.hostKind"),
    notes: (counts) =>
      counts.some(({value, count}) => value === notStated && count > 0) ? [t("figures.by.shortName")] : [],
  });
}

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
