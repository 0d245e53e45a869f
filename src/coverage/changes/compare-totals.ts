import type {Dataset, Metric, Text} from "../../dataset/schema.ts";

/** A metric in one of two datasets, its two layers apart. */
export type MetricTotal = {
  /** The total that the source reports; `null` where it reports none, as with a register. */
  reported: number | null;
  /** Whether the reported total is a lower bound ("10+"). */
  atLeast: boolean;
  /** How many records are named for it, or rows counted. */
  named: number;
  /** How many rows leave open whether they count, so that the named are a lower bound. */
  unstated: number;
};

export type TotalChange = {
  id: string;
  label: Text;
  /** `null` where that dataset has no such metric, which is no zero. */
  before: MetricTotal | null;
  after: MetricTotal | null;
};

/**
 * The metrics of two datasets side by side, those of the later one first, as it calls them.
 *
 * @returns A row a metric of either; nothing is added up or subtracted across layers.
 */
export function compareTotals(before: Dataset, after: Dataset): TotalChange[] {
  const [earlier, later] = [totalsOf(before), totalsOf(after)];
  const known = new Set(after.metrics.map(({id}) => id));
  const metrics = [...after.metrics, ...before.metrics.filter(({id}) => !known.has(id))];
  return metrics.map(({id, label}) => {
    return {id, label, before: earlier.get(id) ?? null, after: later.get(id) ?? null};
  });
}

function totalsOf({metrics, records}: Dataset): Map<string, MetricTotal> {
  const named = new Map<string, number>();
  for (const id of records.flatMap(({countsIn}) => countsIn)) named.set(id, (named.get(id) ?? 0) + 1);
  return new Map(metrics.map((metric) => [metric.id, totalOf(metric, named.get(metric.id) ?? 0)]));
}

function totalOf({reported, unstated = 0}: Metric, named: number): MetricTotal {
  return {reported: reported?.value ?? null, atLeast: reported?.bound === "at-least", named, unstated};
}
