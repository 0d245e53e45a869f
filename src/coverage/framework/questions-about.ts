import type {FrameworkNode, Question} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {noFilters} from "../filters.ts";
import {nodeContents} from "./node-contents.ts";

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
