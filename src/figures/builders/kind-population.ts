import type {Catalog} from "../../coverage/catalog.ts";
import {optionsOf} from "../../coverage/count/options-of.ts";
import type {Dimension} from "../../coverage/filters.ts";
import {matchesFilters} from "../../coverage/matches-filters.ts";
import {reconcile} from "../../coverage/reconcile.ts";
import type {CoverageRecord, Metric} from "../../dataset/schema.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";

/**
 * The records of a figure that counts kinds of its own, whatever the page counts.
 *
 * A filter by kind that leaves none of the figure's kinds empties it, and the reason
 * says that the kinds do not meet, not that nothing is known.
 *
 * @param own - The kinds the figure counts; `null` for all.
 * @param dimension - The figure's own dimension, whose filter picks rows and hides none.
 */
export function kindPopulation(
  own: readonly string[] | null,
  dimension: Dimension | null,
  context: FigureContext,
): {records: CoverageRecord[]; empty: string | null} {
  const {catalog, filters, locale, t} = context;
  const onFile = catalog.dataset.records.filter(({kind}) => own?.includes(kind) ?? true);
  if (onFile.length === 0) return {records: onFile, empty: t("figures.emptyNamed")};
  const records = onFile.filter((record) => matchesFilters(record, filters, catalog, dimension));
  if (records.length > 0) return {records, empty: null};
  const meets = filters.kind.length === 0 || own === null || own.some((kind) => filters.kind.includes(kind));
  if (meets) return {records, empty: t("figures.emptyMatch")};
  const say = (kinds: readonly string[]) =>
    formatList(
      kinds.map((kind) => optionLabel("kind", kind, context)),
      locale,
    );
  return {records, empty: t("figures.emptyKind", {kinds: say(filters.kind), wanted: say(own)})};
}

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
