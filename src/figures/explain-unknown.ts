import {exploreRecords} from "../coverage/explore-records.ts";
import {facetsOf} from "../coverage/facets/catalog-facets.ts";
import {notStated} from "../coverage/filters.ts";
import {reconcile} from "../coverage/reconcile.ts";
import {reconcileRegister} from "../coverage/register/reconcile-register.ts";
import type {Dataset, Evidence, Metric, Question} from "../dataset/schema.ts";
import {formatCount} from "../locale/format.ts";
import type {BarFigure, FigureRow, Series} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";
import {evidenceOf} from "./text/source-line.ts";

export type Unknown = {words: string; evidence: readonly Evidence[]; questions: readonly Question[]};

/**
 * Explains the part of a row that nobody can open: what a total holds beyond the names, what
 * a source does not state, what is not on file.
 *
 * @param part - The part pointed at; `null` for the whole row.
 * @returns `null` where all is known.
 */
export function explainUnknown(
  row: FigureRow,
  part: Series | null,
  figure: BarFigure,
  context: FigureContext,
): Unknown | null {
  if (row.id === notStated) return explainSilence(row, context);
  const metric = metricOf(row, context);
  const {report} = context.catalog.beside;
  if (figure.id === "reconciliation") return report && explainMissing(row, part, report, context);
  const holdsUnnamed = figure.series.some(({id, tone}) => tone === "not-named" && row.values[id] !== 0);
  if (metric && holdsUnnamed && (part === null || part.tone === "not-named")) return explainUnnamed(metric, context);
  const isNone = figure.series.every(({id}) => row.values[id] === 0 || row.values[id] === undefined);
  return isNone && (row.target?.to === "filter" || row.target?.to === "townships")
    ? {words: context.t("drill.none"), evidence: [], questions: []}
    : null;
}

function explainSilence(row: FigureRow, {catalog, locale, t}: FigureContext): Unknown | null {
  const {target, counted} = row;
  if (target?.to !== "filter" || !counted?.all) return null;
  const {filters, within} = counted.all;
  const {count} = facetsOf(catalog, filters, within);
  const words = t("drill.notStated", {
    count,
    amount: formatCount(count, locale),
    dimension: t(`figures.dimension.${target.dimension}`),
  });
  return {words, evidence: evidenceOf(exploreRecords(catalog, filters, within)), questions: []};
}

function explainUnnamed(metric: Metric, {catalog, locale, t}: FigureContext): Unknown | null {
  const {reported, atLeast, namedCount, notNamed} = reconcile(metric, catalog);
  if (reported === null || notNamed === null) return null;
  const bound = atLeast ? "+" : "";
  return {
    words: t("drill.notNamed", {
      reported: `${formatCount(reported, locale)}${bound}`,
      named: formatCount(namedCount, locale),
      rest: `${formatCount(notNamed, locale)}${bound}`,
    }),
    evidence: metric.evidence,
    questions: catalog.dataset.questions.filter(({metrics}) => metrics.includes(metric.id)),
  };
}

/** What the report counts and the register has not: only the report's total is known of it. */
function explainMissing(row: FigureRow, part: Series | null, report: Dataset, context: FigureContext): Unknown | null {
  const {catalog, locale, t} = context;
  const {metrics} = reconcileRegister(catalog.dataset.register?.entries ?? [], report);
  const one = metrics.find(({id}) => id === row.id);
  if (one?.reported == null || one.onFile >= one.reported || (part !== null && part.tone !== "not-named")) return null;
  const bound = one.atLeast ? "+" : "";
  return {
    words: t("registerFigures.reconciliation.unnamed", {
      reported: `${formatCount(one.reported, locale)}${bound}`,
      onFile: formatCount(one.onFile, locale),
      rest: `${formatCount(one.reported - one.onFile, locale)}${bound}`,
    }),
    evidence: report.metrics.find(({id}) => id === row.id)?.evidence ?? [],
    questions: [],
  };
}

/** The metric that a row shows: its own, or the one that measures its record. */
function metricOf({target}: FigureRow, {catalog}: FigureContext): Metric | undefined {
  if (target?.to === "metric") return catalog.metricById.get(target.metric);
  if (target?.to !== "record") return undefined;
  return catalog.dataset.metrics.find(({about}) => about === target.record);
}
