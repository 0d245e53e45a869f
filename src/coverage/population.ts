import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import type {Filters} from "./filters.ts";
import {matchesFilters} from "./matches-filters.ts";

/** The kind of record that is counted unless a reader chooses others. */
export const countedKind = "federation";

export type Population = {
  /** The kinds counted. */
  kinds: readonly string[];
  /** All named records of those kinds. */
  all: readonly CoverageRecord[];
  /** Those that pass the filters. */
  matching: readonly CoverageRecord[];
};

/**
 * Says which named records the page counts: the federations, or the kinds a reader chose,
 * within one metric if the page is a metric's.
 *
 * @param metric - Only records that count in this metric; `null` for all. A metric brings
 *   its own kinds, so federations are not presumed there.
 */
export function populationOf(catalog: Catalog, filters: Filters, metric: string | null): Population {
  const {records} = catalog.dataset;
  const inMetric = metric === null ? records : records.filter(({countsIn}) => countsIn.includes(metric));
  const presumed = metric === null ? [countedKind] : [...new Set(inMetric.map(({kind}) => kind))];
  const kinds = filters.kind.length > 0 ? filters.kind : presumed;
  const all = inMetric.filter(({kind}) => kinds.includes(kind));
  return {kinds, all, matching: all.filter((record) => matchesFilters(record, filters, catalog))};
}
