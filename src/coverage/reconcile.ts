import type {CoverageRecord, Metric} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {indexOf} from "./facets/catalog-facets.ts";

export type Reconciliation = {
  metric: Metric;
  /** What the source reports; `null` where it reports no total. */
  reported: number | null;
  /** Whether the reported total is a lower bound ("10+"). */
  atLeast: boolean;
  /** The records that the source names; none of a large register, of which they are only counted. */
  named: readonly CoverageRecord[];
  /** How many there are. */
  namedCount: number;
  /** Reported less named: a quantity, not records; `null` without a reported total. */
  notNamed: number | null;
};

/**
 * Sets a metric's reported total against the records named for it.
 *
 * @returns Both layers; a register has no reported total and its named records are the value.
 */
export function reconcile(metric: Metric, catalog: Catalog): Reconciliation {
  const named = catalog.dataset.records.filter(({countsIn}) => countsIn.includes(metric.id));
  const namedCount = countIn(metric, catalog);
  const reported = metric.reported?.value ?? null;
  return {
    metric,
    reported,
    atLeast: metric.reported?.bound === "at-least",
    named,
    namedCount,
    notNamed: reported === null ? null : reported - namedCount,
  };
}

function countIn({id}: Metric, catalog: Catalog): number {
  const tallied = catalog.tallied?.get(id);
  if (tallied !== undefined) return tallied.index.whole.count;
  const {table, whole} = indexOf(catalog);
  return whole.countsOf("metric").counts[table.columnOf("metric").values.indexOf(id)] ?? 0;
}
