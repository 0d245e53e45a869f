import type {DatasetIssue} from "../dataset-error.ts";
import type {Dataset} from "../schema.ts";
import {issueAt} from "./checks.ts";

type Link = {path: string; to: string};

/**
 * Links by which a node or a record stands above itself. A record's `parent` and
 * `belongsTo` are followed together, since values are inherited through both.
 */
export function findCycles({framework, records}: Dataset): DatasetIssue[] {
  return [
    ...findClosingLinks(new Map(framework.map(({id, parent}, at) => [id, linksTo(`framework[${at}]`, {parent})]))),
    ...findClosingLinks(
      new Map(records.map(({id, parent, belongsTo}, at) => [id, linksTo(`records[${at}]`, {parent, belongsTo})])),
    ),
  ];
}

function linksTo(path: string, targets: Record<string, string | null>): Link[] {
  return Object.entries(targets).flatMap(([key, to]) => (to === null ? [] : [{path: `${path}.${key}`, to}]));
}

/** Depth first, with a stack of its own: a register may chain thousands of records. */
function findClosingLinks(links: ReadonlyMap<string, readonly Link[]>): DatasetIssue[] {
  const issues: DatasetIssue[] = [];
  const followed = new Map<string, number>();
  const done = new Set<string>();
  for (const start of links.keys()) {
    const trail = done.has(start) ? [] : [start];
    for (let id = trail.at(-1); id !== undefined; id = trail.at(-1)) {
      const count = followed.get(id) ?? 0;
      followed.set(id, count + 1);
      const link = links.get(id)?.[count];
      if (link === undefined) {
        done.add(id);
        trail.pop();
      } else if (followed.has(link.to) && !done.has(link.to)) {
        const through = [...trail.slice(trail.indexOf(link.to)), link.to].join(" → ");
        issues.push(issueAt(link.path, link.to, {code: "cycle", through}));
      } else if (!done.has(link.to)) trail.push(link.to);
    }
  }
  return issues;
}
