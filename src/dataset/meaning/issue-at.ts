import type {DatasetIssue, DatasetReason} from "../dataset-issue.ts";
import {formatValue} from "../format-value.ts";

/** An issue with its value printed short. */
export function issueAt(path: string, value: unknown, reason: DatasetReason): DatasetIssue {
  return {path, value: formatValue(value), reason};
}
