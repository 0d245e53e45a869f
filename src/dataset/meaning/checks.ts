import type {DatasetIssue, Referent} from "../dataset-issue.ts";
import {issueAt} from "./issue-at.ts";

/** A reference as it stands in a file; `to: null` refers to nothing, and is in order. */
export type Reference = {path: string; to: string | null; refersTo: Referent};

/** One issue for every reference whose target is not among the known. */
export function checkReferences(
  references: readonly Reference[],
  known: Partial<Record<Referent, ReadonlySet<string>>>,
): DatasetIssue[] {
  return references
    .filter(({to, refersTo}) => to !== null && known[refersTo]?.has(to) !== true)
    .map(({path, to, refersTo}) => issueAt(path, to, {code: "unresolved", refersTo}));
}
