import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset} from "../schema.ts";
import {issueAt} from "./issue-at.ts";

/** "Possibly the same" that only one of the two records says, or that a record says of itself. */
export function findOneSided({records}: Dataset): DatasetIssue[] {
  const sames = new Map(records.map(({id, possiblySame}) => [id, new Set(possiblySame.map(({record}) => record))]));
  return records.flatMap(({id, possiblySame}, at) =>
    possiblySame.flatMap(({record: other}, inner) => {
      const path = `records[${at}].possiblySame[${inner}].record`;
      if (other === id) return [issueAt(path, other, {code: "same-as-itself"})];
      // A record that does not exist is reported as unresolved.
      if (sames.get(other)?.has(id) === false) return [issueAt(path, other, {code: "same-as-one-sided", other})];
      return [];
    }),
  );
}
