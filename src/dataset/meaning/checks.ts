import {type DatasetIssue, type DatasetReason, formatValue, type Referent} from "../dataset-error.ts";

/** An issue with its value printed short. */
export function issueAt(path: string, value: unknown, reason: DatasetReason): DatasetIssue {
  return {path, value: formatValue(value), reason};
}

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

/** One issue for every value that an earlier one equals; `pathOf` says where it stands. */
export function checkUnrepeated(values: readonly string[], pathOf: (at: number) => string): DatasetIssue[] {
  const seen = new Set<string>();
  return values.flatMap((value, at) => {
    if (seen.has(value)) return [issueAt(pathOf(at), value, {code: "duplicate-id"})];
    seen.add(value);
    return [];
  });
}

/** Whether a day in the form 2023-11-29 is in the calendar: 2023-02-30 is not. */
export function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  // Some engines refuse 30 February, others move it into March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
