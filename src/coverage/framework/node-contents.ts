import type {CoverageRecord, FrameworkNode, Metric, Question} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {type Filters, noFilters} from "../filters.ts";
import {filterValues, matchesFilters} from "../matches-filters.ts";
import {countedKind} from "../population.ts";
import {childNodes, nodesWithin} from "./framework-levels.ts";

/** The dimension of which a node is a value; `null` for a node by which records are not narrowed. */
export function nodeDimension({level}: Pick<FrameworkNode, "level">): "lever" | "platform" | null {
  if (level === "line" || level === "lever") return "lever";
  return level === "platform" ? "platform" : null;
}

/** What stands under a node of the working method and below it; each record once, in the file's order. */
export type NodeContents = {
  /** The federations that the source itself places there. */
  organisations: readonly CoverageRecord[];
  /** Everything else that the source itself places there. */
  others: readonly CoverageRecord[];
  /** What stands there only through what it belongs to, or what belongs to it. */
  through: readonly CoverageRecord[];
  /** The metrics that the source counts there. Their totals are not narrowed by filters. */
  metrics: readonly Metric[];
};

/**
 * Collects what stands under a node, as the figures by lever and by platform count it.
 *
 * @param filters - Narrow the records. The node's own dimension does not: its filter picks a
 *   node and hides none.
 */
export function nodeContents(node: FrameworkNode, filters: Filters, catalog: Catalog): NodeContents {
  const {records, metrics} = catalog.dataset;
  const within = nodesWithin(node, catalog);
  const ids = within.map(({id}) => id);
  const own = nodeDimension(node) ?? undefined;
  const passing = records.filter((record) => matchesFilters(record, filters, catalog, own));
  const isPlaced = ({nodes}: Pick<CoverageRecord, "nodes">) => nodes.some((id) => ids.includes(id));
  const isLent = (record: CoverageRecord) =>
    within.some((one) => {
      const dimension = nodeDimension(one);
      return dimension !== null && filterValues(record, dimension, catalog).includes(one.id);
    });
  const placed = passing.filter(isPlaced);
  return {
    organisations: placed.filter(({kind}) => kind === countedKind),
    others: placed.filter(({kind}) => kind !== countedKind),
    through: passing.filter((record) => !isPlaced(record) && isLent(record)),
    metrics: metrics.filter(isPlaced),
  };
}

/**
 * The filters that leave what stands under a node: the node itself, or any of the levers or
 * platforms of a group. `null` for a node by which records are not narrowed.
 */
export function nodeFilters(
  node: FrameworkNode,
  catalog: Catalog,
): {dimension: "lever" | "platform"; filters: Filters} | null {
  const parts = node.level === "group" ? childNodes(node.id, catalog) : [node];
  const [dimension = null] = parts.map(nodeDimension);
  if (dimension === null) return null;
  return {dimension, filters: {...noFilters, [dimension]: parts.map(({id}) => id)}};
}

/** The open questions that touch a metric counted under a node, or a record placed there. */
export function questionsAbout(node: FrameworkNode, catalog: Catalog): Question[] {
  const {organisations, others, metrics} = nodeContents(node, noFilters, catalog);
  const metricIds = metrics.map(({id}) => id);
  const recordIds = [...organisations, ...others].map(({id}) => id);
  return catalog.dataset.questions.filter(
    (question) =>
      question.metrics.some((id) => metricIds.includes(id)) || question.records.some((id) => recordIds.includes(id)),
  );
}
