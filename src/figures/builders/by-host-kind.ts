import {notStated} from "../../coverage/filters.ts";
import type {BarFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {countFigure} from "./count-figure.ts";

/** Named organisations by the kind of unit they are built in, as far as the source states it. */
export function byHostKind(context: FigureContext): BarFigure {
  const {t} = context;
  return countFigure("by-host-kind", "hostKind", context, {
    subtitle: t("figures.by.hostKind"),
    notes: (counts) =>
      counts.some(({value, count}) => value === notStated && count > 0) ? [t("figures.by.shortName")] : [],
  });
}
