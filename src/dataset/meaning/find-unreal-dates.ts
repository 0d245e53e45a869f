import type {DatasetIssue} from "../dataset-issue.ts";
import type {Dataset} from "../schema.ts";
import {isRealDay} from "./is-real-day.ts";
import {issueAt} from "./issue-at.ts";

/** Days that no calendar has. */
export function findUnrealDates({date, sources}: Dataset): DatasetIssue[] {
  const days = [
    {path: "date.day", day: date.day},
    ...sources.map(({published}, at) => ({path: `sources[${at}].published`, day: published})),
  ];
  return days.filter(({day}) => !isRealDay(day)).map(({path, day}) => issueAt(path, day, {code: "unreal-date"}));
}
