import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset} from "../schema.ts";
import {issueAt} from "./issue-at.ts";

/**
 * Metrics with more named records than their source reports. A total that is "at least"
 * may be exceeded, and one that is not reported cannot be.
 */
export function findOvercounted({metrics, records}: Dataset): DatasetIssue[] {
  return metrics.flatMap(({id, reported}, at) => {
    if (reported === null || reported.bound === "at-least") return [];
    const named = records.filter(({countsIn}) => countsIn.includes(id)).length;
    if (named <= reported.value) return [];
    const reason = {code: "named-exceeds-reported", named: `${named}`, reported: `${reported.value}`} as const;
    return [issueAt(`metrics[${at}].reported.value`, reported.value, reason)];
  });
}
