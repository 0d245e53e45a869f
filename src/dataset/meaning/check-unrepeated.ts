import type {DatasetIssue} from "../dataset-issue.ts";
import {issueAt} from "./issue-at.ts";

/** One issue for every value that an earlier one equals; `pathOf` says where it stands. */
export function checkUnrepeated(values: readonly string[], pathOf: (at: number) => string): DatasetIssue[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    if (seen.has(value)) return [issueAt(pathOf(at), value, {code: "duplicate-id"})];
    seen.add(value);
    return [];
  });
}
