import type {Catalog} from "../../coverage/catalog.ts";
import {optionsOf} from "../../coverage/count/options-of.ts";
import {reconcile} from "../../coverage/reconcile.ts";
import type {Metric} from "../../dataset/schema.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {FigureContext} from "../figure-context.ts";

/** The metrics that count things under a platform. */
export function platformMetrics(catalog: Catalog): Metric[] {
  const platforms = new Set(optionsOf("platform", catalog).map(({value}) => value));
  return catalog.dataset.metrics.filter(({nodes}) => nodes.some((node) => platforms.has(node)));
}

/** Says of metrics what the source only counts: each with the number that is not named, and its unit. */
export function remainderWords(metrics: readonly Metric[], {catalog, locale, t}: FigureContext): string {
  const words = metrics.flatMap((metric) => {
    const {notNamed, atLeast} = reconcile(metric, catalog);
    if (notNamed === null) return [];
    const number = `${formatCount(notNamed, locale)}${atLeast ? "+" : ""}`;
    return [t("figures.platforms.remainder", {metric: metric.label[locale], number, unit: metric.unit[locale]})];
  });
  return formatList(words, locale);
}
