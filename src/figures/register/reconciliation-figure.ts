import {
  type MetricReconciliation,
  missingNames,
  type NameReconciliation,
  type ReportReconciliation,
} from "../../coverage/register/reconcile-with-report.ts";
import {formatCount, formatList, formatPair} from "../../locale/format.ts";
import type {BarFigure, FigureRow} from "../figure.ts";
import {firstNames} from "./first-names.ts";
import {frameRegister, joinSentences} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";

/**
 * The report's totals against the register's rows: what is on file, what only the report
 * counts, what the register has beyond it. Each metric is a row with its own unit, and no two
 * are added. Filters do not apply.
 *
 * @param reconciliation - Of the whole register.
 */
export function reconciliationFigure(reconciliation: ReportReconciliation, context: RegisterFigureContext): BarFigure {
  const {locale, t} = context;
  const {metrics} = reconciliation;
  const units = metrics.map(({id}) => t(`registerFigures.metric.${id}.unit`));
  return {
    ...frameRegister(context),
    id: "reconciliation",
    kind: "bars",
    title: t("registerFigures.reconciliation.title"),
    subtitle: t("registerFigures.reconciliation.subtitle"),
    unit: formatList([...new Set(units)], locale),
    n: null,
    rowsAre: t("registerFigures.reconciliation.rows"),
    series: [
      {id: "on-file", label: t("registerFigures.reconciliation.onFile"), tone: "named"},
      {id: "missing", label: t("registerFigures.reconciliation.missing"), tone: "not-named"},
      {id: "beyond", label: t("registerFigures.reconciliation.beyond"), tone: "kind-2"},
    ],
    rows: metrics.map((metric) => rowOf(metric, context)),
    empty: metrics.every(({reported}) => reported === null) ? t("registerFigures.empty.totals") : null,
    notes: [
      t("registerFigures.reconciliation.days"),
      t("registerFigures.reconciliation.overlap"),
      ...metrics.map((metric) => metricNote(metric, context)),
      ...nameNotes(reconciliation, context),
    ],
    filterLine: t("registerFigures.unfiltered"),
  };
}

function rowOf(metric: MetricReconciliation, context: RegisterFigureContext): FigureRow {
  const {t} = context;
  const {id, reported, onFile, difference} = metric;
  // More than a lower bound is not beyond the report.
  const beyond = Math.max(0, difference ?? 0);
  return {
    id,
    label: t(`registerFigures.metric.${id}.label`),
    values: {
      "on-file": onFile - beyond,
      missing: reported === null ? 0 : Math.max(0, reported - onFile),
      beyond,
    },
    endLabel: endWords(metric, context),
    note: null,
    unit: t(`registerFigures.metric.${id}.unit`),
    target: {to: "metric", metric: id},
    picked: null,
  };
}

/** Reported, on file, and the difference with its sign, set as a minus and not a hyphen. */
function endWords(
  {reported, onFile, atLeast, difference}: MetricReconciliation,
  {locale, t}: RegisterFigureContext,
): string {
  const said = {
    reported: `${formatCount(reported ?? 0, locale)}${atLeast ? "+" : ""}`,
    onFile: formatCount(onFile, locale),
  };
  if (reported === null) return t("registerFigures.reconciliation.endOnly", said);
  if (difference === null) return t("registerFigures.reconciliation.endBound", said);
  if (difference === 0) return t("registerFigures.reconciliation.endEqual", said);
  const sign = difference > 0 ? "+" : "−";
  const signed = `${sign}${formatCount(Math.abs(difference), locale)}`;
  return t("registerFigures.reconciliation.end", {...said, difference: signed});
}

/** What counts in a metric is not what the report counted, so its definition goes with it. */
function metricNote({id, unstated}: MetricReconciliation, {locale, t}: RegisterFigureContext): string {
  const sentences = [
    t(`registerFigures.metric.${id}.definition`),
    ...(unstated.length > 0 ? [t(`registerFigures.metric.${id}.unstated`, {count: unstated.length})] : []),
  ];
  return formatPair(t(`registerFigures.metric.${id}.label`), joinSentences(sentences, locale), locale);
}

function nameNotes(reconciliation: ReportReconciliation, context: RegisterFigureContext): string[] {
  const {t} = context;
  if (reconciliation.names.length === 0) return [];
  const missing = missingNames(reconciliation);
  if (missing.length === 0) return [t("registerFigures.reconciliation.allFound")];
  const near = missing.filter((one) => one.near.length > 0);
  const names = firstNames(
    missing.map(({named}) => named.name),
    context,
  );
  const pairs = firstNames(
    near.map((one) => nearWords(one, context)),
    context,
  );
  return [
    t("registerFigures.reconciliation.missingNames", {count: missing.length, names}),
    ...(near.length > 0 ? [t("registerFigures.reconciliation.nearNames", {count: near.length, names: pairs})] : []),
  ];
}

function nearWords({named, near}: NameReconciliation, context: RegisterFigureContext): string {
  const names = near.map(({entry}) => entry.name);
  return context.t("registerFigures.reconciliation.near", {name: named.name, near: firstNames(names, context, 2)});
}
