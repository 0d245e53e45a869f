import type {BarFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";
import {countFigure} from "./count-figure.ts";

/** Named organisations by township: every one of the region, those with none on file too. */
export function byTownship(context: FigureContext): BarFigure {
  const {catalog, t} = context;
  const outside = catalog.dataset.codeLists.township.filter(({kind}) => kind === "outside");
  return countFigure("by-township", "township", context, {
    subtitle: t("figures.by.township"),
    apart: outside.map(({code}) => code),
    notes: (counts) =>
      counts
        .filter(({through}) => through > 0)
        .map(({value, count, through}) =>
          t("figures.by.throughNote", {label: optionLabel("township", value, context), total: count, count: through}),
        ),
  });
}
