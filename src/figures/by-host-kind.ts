import {countFigure} from "./count-figure.ts";
import type {BarFigure} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";

/** Named organisations by the kind of unit they are built in, as far as the source states it. */
export function byHostKind(context: FigureContext): BarFigure {
  return countFigure("by-host-kind", "hostKind", context, {
    subtitle: () => context.t("figures.by.hostKind"),
    notes: () => [],
  });
}
