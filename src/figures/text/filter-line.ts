import {optionsOf} from "../../coverage/count/options-of.ts";
import {dimensions, notStated} from "../../coverage/filters.ts";
import {formatList, formatPair} from "../../locale/format.ts";
import type {FigureContext} from "../figure-context.ts";

/**
 * Says in words which records a figure looks at: region, metric if narrowed to one, and
 * every active filter; says so when there is none.
 */
export function filterLine(context: FigureContext): string {
  const {catalog, metric, locale, t} = context;
  const within = metric === null ? undefined : catalog.metricById.get(metric);
  const chosen = filterWords(context);
  return [
    catalog.dataset.region.name[locale],
    ...(within ? [t("figures.within", {metric: within.label[locale]})] : []),
    ...(chosen.length > 0 ? chosen : [t("figures.noFilter")]),
  ].join(" · ");
}

/** The active filters in words, one entry a dimension; empty when there is none. */
export function filterWords(context: FigureContext): string[] {
  const {filters, locale, t} = context;
  return dimensions.flatMap((dimension) => {
    if (filters[dimension].length === 0) return [];
    const values = filters[dimension].map((value) => optionLabel(dimension, value, context));
    return [formatPair(t(`figures.dimension.${dimension}`), formatList(values, locale), locale)];
  });
}

/** An option's label; a value outside the code list, which no filter lets through, is shown as it is. */
export function optionLabel(
  dimension: (typeof dimensions)[number],
  value: string,
  {catalog, locale, t}: Pick<FigureContext, "catalog" | "locale" | "t">,
): string {
  const label = optionsOf(dimension, catalog).find((option) => option.value === value)?.label;
  if (label === undefined) return value;
  return label === notStated ? t("figures.notStated") : label[locale];
}
