import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset} from "../schema.ts";
import {checkUnrepeated} from "./check-unrepeated.ts";

/** Ids and codes that occur twice in their list, and entries that a record repeats (it would count twice). */
export function findDuplicates({sources, codeLists, framework, metrics, records, questions}: Dataset): DatasetIssue[] {
  const lists = Object.entries({sources, framework, metrics, records, questions});
  return [
    ...lists.flatMap(([list, items]) =>
      checkUnrepeated(
        items.map(({id}) => id),
        (at) => `${list}[${at}].id`,
      ),
    ),
    ...Object.entries(codeLists).flatMap(([list, entries]) =>
      checkUnrepeated(
        entries.map(({code}) => code),
        (at) => `codeLists.${list}[${at}].code`,
      ),
    ),
    ...sources.flatMap(({paragraphs}, at) =>
      checkUnrepeated(paragraphs, (inner) => `sources[${at}].paragraphs[${inner}]`),
    ),
    ...records.flatMap(({countsIn, nodes}, at) => [
      ...checkUnrepeated(countsIn, (inner) => `records[${at}].countsIn[${inner}]`),
      ...checkUnrepeated(nodes, (inner) => `records[${at}].nodes[${inner}]`),
    ]),
  ];
}
