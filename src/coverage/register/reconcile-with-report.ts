import type {RegisterEntry} from "../../dataset/register/register.ts";
import {coreOfName, type Nearness, nearnessOf, normaliseName} from "./compare-names.ts";
import {type RegisterMetric, type RegisterMetricId, registerMetrics} from "./register-metrics.ts";
import {isStanding} from "./standing.ts";

/** An organisation that the report names. */
export type ReportName = {id: string; name: string; aliases: readonly string[]};

export type ReportTotal = {metric: RegisterMetricId; value: number; bound: "exact" | "at-least"};

export type MetricReconciliation = RegisterMetric & {
  /** `null` where the report gives no total. */
  reported: number | null;
  /** The reported total is a lower bound. */
  atLeast: boolean;
  onFile: number;
  /** On file less reported: -3 when three are missing. `null` without a reported total, and above a lower bound. */
  difference: number | null;
};

export type NameReconciliation = {
  named: ReportName;
  /** Rows of the same name or alias, as names are compared; several when the register repeats it. */
  same: readonly RegisterEntry[];
  /** Rows of a near name, for a person to judge; empty where one is the same. */
  near: readonly {entry: RegisterEntry; nearness: Nearness}[];
};

export type ReportReconciliation = {
  metrics: readonly MetricReconciliation[];
  /** Every name of the report, in its order. */
  names: readonly NameReconciliation[];
};

/**
 * Sets a register against the report: its totals beside the rows on file, its names beside
 * the register's. A difference is shown and never smoothed; a near name is a hint, and
 * nothing is ever merged.
 *
 * The report is of its own day and the register of another: a difference is no mistake of
 * either. Revoked entries are not on file here, by number or by name; those in preparation
 * are found by name but not counted.
 */
export function reconcileWithReport(
  entries: readonly RegisterEntry[],
  names: readonly ReportName[],
  totals: readonly ReportTotal[],
): ReportReconciliation {
  const present = entries.filter((entry) => isStanding(entry) || entry.status === "preparing");
  const written = present.map((entry) => ({entry, normal: normaliseName(entry.name), core: coreOfName(entry.name)}));
  return {
    metrics: registerMetrics(entries).map((metric) => reconcileMetric(metric, totals)),
    names: names.map((named) => {
      const calledSo = new Set([named.name, ...named.aliases].map(normaliseName));
      const same = written.filter(({normal}) => calledSo.has(normal)).map(({entry}) => entry);
      return {named, same, near: same.length > 0 ? [] : nearTo(named, written)};
    }),
  };
}

/** The names of which the register has no row; near ones may be among its rows. */
export function missingNames({names}: ReportReconciliation): NameReconciliation[] {
  return names.filter(({same}) => same.length === 0);
}

function reconcileMetric(metric: RegisterMetric, totals: readonly ReportTotal[]): MetricReconciliation {
  const total = totals.find((one) => one.metric === metric.id);
  const onFile = metric.entries.length;
  const atLeast = total?.bound === "at-least";
  const isAbove = atLeast && onFile >= total.value;
  return {
    ...metric,
    reported: total?.value ?? null,
    atLeast,
    onFile,
    difference: total === undefined || isAbove ? null : onFile - total.value,
  };
}

type Written = {entry: RegisterEntry; core: string};

function nearTo({name, aliases}: ReportName, rows: readonly Written[]): NameReconciliation["near"] {
  const cores = [name, ...aliases].map(coreOfName);
  return rows.flatMap(({entry, core}) => {
    for (const called of cores) {
      const nearness = nearnessOf(called, core);
      if (nearness !== null) return {entry, nearness};
    }
    return [];
  });
}
