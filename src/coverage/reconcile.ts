import type {CoverageRecord, Metric} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";

export type Reconciliation = {
  metric: Metric;
  /** What the source reports; `null` where it reports no total. */
  reported: number | null;
  /** Whether the reported total is a lower bound ("10+"). */
  atLeast: boolean;
  /** The records that the source names. */
  named: readonly CoverageRecord[];
  /** Reported less named: a quantity, not records; `null` without a reported total. */
  notNamed: number | null;
};

/**
 * Sets a metric's reported total against the records named for it.
 *
 * @returns Both layers; a register has no reported total and its named records are the value.
 */
export function reconcile(metric: Metric, {dataset}: Catalog): Reconciliation {
  const named = dataset.records.filter(({countsIn}) => countsIn.includes(metric.id));
  const reported = metric.reported?.value ?? null;
  return {
    metric,
    reported,
    atLeast: metric.reported?.bound === "at-least",
    named,
    notNamed: reported === null ? null : reported - named.length,
  };
}
