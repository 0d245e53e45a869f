import type {Register} from "../dataset/register/register.ts";
import type {CoverageRecord, Dataset, FrameworkNode, Metric} from "../dataset/schema.ts";
import type {FacetIndex} from "./facets/facet-index.ts";
import type {FacetKey} from "./facets/facet-key.ts";
import type {TalliedMetric} from "./facets/tallied-metrics.ts";
import type {RegionPlace} from "./regions/region-place.ts";

/** What a register is set against; no part of it, and of no other dataset is there anything. */
export type Beside = {
  /** The report on its region; `null` where there is none, or it could not be had. */
  report: Dataset | null;
  /** The earlier register that the address names; `null` for none, and until it has come. */
  earlier: Register | null;
};

const nothing: Beside = {report: null, earlier: null};

/** A dataset with the look-ups that its questions need; built once for each dataset. */
export type Catalog = {
  dataset: Dataset;
  recordById: ReadonlyMap<string, CoverageRecord>;
  metricById: ReadonlyMap<string, Metric>;
  nodeById: ReadonlyMap<string, FrameworkNode>;
  /** The N of each "1+N", in the file's order. */
  childrenOf: ReadonlyMap<string, readonly CoverageRecord[]>;
  /** The honours, facilities, stations … of each organisation, in the file's order. */
  belongingsOf: ReadonlyMap<string, readonly CoverageRecord[]>;
  beside: Beside;
  /** What is counted, where that is not the dataset's records: a large register's rows or cells, which no records stand for. */
  index?: FacetIndex<FacetKey>;
  /** The metrics that its cells only tally, by their ids. */
  tallied?: ReadonlyMap<string, TalliedMetric>;
  /** Where it stands in a register of many counties; absent where it is no part of one. */
  place?: RegionPlace;
};

/**
 * Indexes a dataset. Records keep the file's order everywhere.
 *
 * @param dataset - Checked when it is read: ids are unique and references resolve.
 */
export function catalogOf(dataset: Dataset, beside: Beside = nothing): Catalog {
  return {
    dataset,
    recordById: new Map(dataset.records.map((record) => [record.id, record])),
    metricById: new Map(dataset.metrics.map((metric) => [metric.id, metric])),
    nodeById: new Map(dataset.framework.map((node) => [node.id, node])),
    childrenOf: groupBy(dataset.records, ({parent}) => parent),
    belongingsOf: groupBy(dataset.records, ({belongsTo}) => belongsTo),
    beside,
  };
}

function groupBy(records: readonly CoverageRecord[], keyOf: (record: CoverageRecord) => string | null) {
  const groups = new Map<string, CoverageRecord[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}
