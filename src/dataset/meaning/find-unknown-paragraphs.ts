import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset, Evidence} from "../schema.ts";
import {issueAt} from "./issue-at.ts";

/** Evidence whose source the file does not have, or whose paragraph its source does not have. */
export function findUnknownParagraphs({sources, framework, metrics, records, questions}: Dataset): DatasetIssue[] {
  const paragraphs = new Map(sources.map(({id, paragraphs}) => [id, new Set(paragraphs)]));
  return Object.entries({framework, metrics, records, questions}).flatMap(([list, items]) =>
    items.flatMap(({evidence}, at) =>
      evidence.flatMap((item, inner) => checkEvidence(item, `${list}[${at}].evidence[${inner}]`, paragraphs)),
    ),
  );
}

function checkEvidence(
  {source, paragraph}: Evidence,
  path: string,
  paragraphs: ReadonlyMap<string, ReadonlySet<string>>,
): DatasetIssue[] {
  const known = paragraphs.get(source);
  if (known === undefined) return [issueAt(`${path}.source`, source, {code: "unresolved", refersTo: "source"})];
  if (known.has(paragraph)) return [];
  return [issueAt(`${path}.paragraph`, paragraph, {code: "unknown-paragraph", source})];
}
