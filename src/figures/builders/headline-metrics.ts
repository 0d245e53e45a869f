import {noFilters, notStated} from "../../coverage/filters.ts";
import {type Reconciliation, reconcile} from "../../coverage/reconcile.ts";
import type {Metric} from "../../dataset/schema.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {BarFigure, FigureRow, Series} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure} from "./frame-figure.ts";

/**
 * The headline metrics, what the source names of each set against what it only counts.
 * On a metric's page, that metric alone. Filters do not apply: a reported total is one
 * number and has no parts to choose from.
 */
export function headlineMetrics(context: FigureContext): BarFigure {
  const {catalog, metric, locale, t} = context;
  const shown = catalog.dataset.metrics.filter(({id, headline}) => (metric === null ? headline : id === metric));
  const [only] = metric === null ? [] : shown;
  return {
    ...frameFigure(evidenceOf(shown), context),
    id: "headline-metrics",
    kind: "bars",
    title: only ? t("figures.headline.titleOne", {metric: only.label[locale]}) : t("figures.headline.title"),
    subtitle: t("figures.headline.subtitle"),
    unit: formatList([...new Set(shown.map(({unit}) => unit[locale]))], locale),
    n: null,
    rowsAre: t("figures.headline.rows"),
    series: [{id: "named", label: t("figures.namedLong"), tone: "named"}, ...unknownSeries(shown, context)],
    totalsAre: t("figures.headline.totals"),
    rows: shown.map((one) => rowOf(reconcile(one, catalog), context)),
    empty: null,
    notes: [only ? t("figures.headline.partial") : t("figures.headline.overlap")],
    filterLine: `${catalog.dataset.region.name[locale]} · ${t("figures.unfiltered")}`,
  };
}

/** What a report only counts; or what a register's rows leave open, where any do. */
function unknownSeries(metrics: readonly Metric[], {catalog, t}: FigureContext): Series[] {
  if (catalog.dataset.basis === "report")
    return [{id: "not-named", label: t("figures.notNamedLong"), tone: "not-named"}];
  if (metrics.every(({unstated = 0}) => unstated === 0)) return [];
  return [{id: notStated, label: t("figures.notStatedLong"), tone: "not-named"}];
}

function rowOf({metric, reported, atLeast, namedCount, notNamed}: Reconciliation, context: FigureContext): FigureRow {
  const {catalog, locale, t} = context;
  if (catalog.dataset.basis === "register") {
    const {unstated = 0} = metric;
    return {
      ...rowOfMetric(metric, locale),
      values: {named: namedCount, ...(unstated > 0 ? {[notStated]: unstated} : {})},
      // Rows that leave it open may count too: what is counted is a lower bound.
      endLabel: unstated > 0 ? t("custom.atLeast", {amount: formatCount(namedCount, locale)}) : null,
      ...(unstated > 0 ? {total: {value: namedCount, words: null}} : {}),
      note: metric.notes[0]?.[locale] ?? null,
    };
  }
  return {
    ...rowOfMetric(metric, locale),
    values: {named: namedCount, "not-named": notNamed},
    endLabel: reported !== null && atLeast ? `${formatCount(reported, locale)}+` : null,
  };
}

function rowOfMetric(metric: Metric, locale: Locale): Omit<FigureRow, "values" | "endLabel"> {
  return {
    id: metric.id,
    label: metric.label[locale],
    note: null,
    unit: metric.unit[locale],
    target: {to: "metric", metric: metric.id},
    counted: {all: null, parts: {named: {to: "records", filters: noFilters, within: metric.id}}},
    picked: null,
  };
}
