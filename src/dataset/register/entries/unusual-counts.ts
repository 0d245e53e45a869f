import type {EntryDraft} from "./entry-draft.ts";

const columns = ["organisations", "women", "executives"] as const;

/** Fewer numbers than these say nothing about what is usual. */
const fewest = 12;
const timesUsual = 10;
/** A number up to this is never unusual. */
const smallest = 50;

export type UnusualCount = {row: number; column: (typeof columns)[number]; usual: number; bound: number};

/**
 * Counts far out of what is usual in their column: more than ten times its upper quartile,
 * and above 50. Quartiles do not move with a few wrong numbers, as a mean would, and ten times
 * leaves room for a park that covers many firms; one digit too many is found. In a column of
 * fewer than 12 numbers nothing is.
 */
export function findUnusualCounts(
  drafts: readonly Pick<EntryDraft, "row" | (typeof columns)[number]>[],
): UnusualCount[] {
  return columns.flatMap((column) => {
    const numbers = drafts.map((draft) => draft[column]).filter((count) => count !== null);
    const sorted = Float64Array.from(numbers).sort();
    const usual = sorted[Math.floor(sorted.length * 0.75)] ?? 0;
    if (sorted.length < fewest) return [];
    const bound = Math.max(smallest, usual * timesUsual);
    return drafts.flatMap((draft) => {
      const count = draft[column];
      return count !== null && count > bound ? [{row: draft.row, column, usual, bound}] : [];
    });
  });
}
