import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset, FrameworkNode} from "../schema.ts";
import {issueAt} from "./issue-at.ts";

type Level = FrameworkNode["level"];

const parentLevels = {
  method: null,
  line: "method",
  group: "method",
  approach: "group",
  lever: "group",
  platform: "group",
} as const satisfies Record<Level, Level | null>;

/**
 * Nodes under a parent they do not belong to: of the wrong level, or in a group that
 * begins with another level (a lever among the platforms).
 */
export function findMisplacedNodes({framework}: Dataset): DatasetIssue[] {
  const nodes = new Map(framework.map((node) => [node.id, node]));
  const firstLevels = new Map<string, Level>();
  return framework.flatMap(({level, parent}, at) => {
    const parentLevel = parent === null ? null : nodes.get(parent)?.level;
    // A parent that does not exist is reported as unresolved.
    if (parentLevel === undefined) return [];
    const misplaced = [
      issueAt(`framework[${at}].parent`, parent, {code: "wrong-child", level, under: parent ?? "none"}),
    ];
    if (parentLevel !== parentLevels[level]) return misplaced;
    if (parent === null || parentLevel !== "group") return [];
    const firstLevel = firstLevels.get(parent) ?? level;
    firstLevels.set(parent, firstLevel);
    return level === firstLevel ? [] : misplaced;
  });
}
