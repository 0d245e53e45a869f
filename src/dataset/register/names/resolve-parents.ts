import {foldWord} from "../values/plain-text.ts";
import type {Remark} from "../values/reading.ts";
import {splitValues} from "../values/split-values.ts";
import {NameIndex} from "./name-index.ts";
import {nameKey} from "./name-key.ts";

export type ChildRow = {row: number; name: string | null; parentName: string | null};

export type ResolvedParent = {parent: number | null; remark: Remark | null};

/** Federations of places stand above a register and have no row in it. */
const ofPlace = /(?:省|市|县|区|旗|州|盟|镇|乡|街道|村|社区|居委会)(?:级)?(?:妇联|妇委会)$/;

/**
 * The row that each row's parent is, by name: as it stands, anywhere in the file, else but for
 * how it is written or its 妇联 left away (taken, with a mend), else the nearest of one
 * character's difference (asked). The federation of the county or of another place is fine
 * without a row.
 *
 * @param region - The county whose own federation is meant by "南安市妇联" or "市妇联".
 * @returns Those of the rows that name a parent.
 */
export function resolveParents(rows: readonly ChildRow[], region: {name: string}): ReadonlyMap<number, ResolvedParent> {
  const index = new NameIndex(rows);
  const regionKey = foldWord(region.name).replace(/\(.*\)/g, "");
  const isOfPlace = (key: string) =>
    ofPlace.test(key) || key === `${regionKey.replace(/[市县区旗]$/, "")}妇联` || key === regionKey;
  const resolved = new Map<number, ResolvedParent>();
  for (const {row, parentName} of rows) {
    if (parentName !== null) resolved.set(row, resolve(row, parentName, index, isOfPlace));
  }
  for (const circle of findCircles(resolved)) {
    const facts = {rows: circle.join(", ")};
    for (const row of circle) resolved.set(row, {parent: null, remark: {kind: "parent-circle", facts, mend: null}});
  }
  return resolved;
}

function resolve(
  row: number,
  parentName: string,
  index: NameIndex,
  isOfPlace: (key: string) => boolean,
): ResolvedParent {
  const exact = index.named(parentName);
  if (exact.length > 0) return oneOf(row, exact, null);
  const key = nameKey(parentName);
  const alike = index.alike(key);
  if (alike.length > 0) return oneOf(row, alike, index.nameOf(alike[0]));
  if (isOfPlace(key)) return {parent: null, remark: null};
  const hosts = index.hosted(key);
  if (hosts.length > 0) return oneOf(row, hosts, index.nameOf(hosts[0]));
  const several = splitValues(parentName).filter(
    (each) => index.alike(nameKey(each)).length > 0 || isOfPlace(nameKey(each)),
  );
  if (several.length > 1)
    return {parent: null, remark: {kind: "parent-ambiguous", facts: {count: several.length}, mend: null}};
  const near = index.nearest(key).filter((other) => other !== row);
  const [nearest] = near;
  if (nearest === undefined) return {parent: null, remark: {kind: "parent-not-found", facts: {}, mend: null}};
  const name = index.nameOf(nearest);
  const facts = {nearest: name, row: nearest, taken: "no"};
  return {parent: null, remark: {kind: "parent-nearly", facts, mend: near.length === 1 ? name : null}};
}

/** The one row of several candidates, or why there is none. */
function oneOf(row: number, candidates: readonly number[], mend: string | null): ResolvedParent {
  const [parent] = candidates;
  if (parent === undefined) return {parent: null, remark: null};
  if (candidates.length > 1)
    return {
      parent: null,
      remark: {
        kind: "parent-ambiguous",
        facts: {rows: candidates.slice(0, 5).join(", "), count: candidates.length},
        mend: null,
      },
    };
  if (parent === row) return {parent: null, remark: {kind: "parent-of-itself", facts: {}, mend: null}};
  return {
    parent,
    remark: mend === null ? null : {kind: "parent-nearly", facts: {nearest: mend, row: parent, taken: "yes"}, mend},
  };
}

/** The rows of each circle of parents, in order. Each row has one parent at most, so a walk finds them; nothing is recursive. */
function findCircles(resolved: ReadonlyMap<number, ResolvedParent>): number[][] {
  const walked = new Map<number, number>();
  const circles: number[][] = [];
  for (const start of resolved.keys()) {
    const trail: number[] = [];
    let row: number | null = start;
    while (row !== null && !walked.has(row)) {
      walked.set(row, start);
      trail.push(row);
      row = resolved.get(row)?.parent ?? null;
    }
    if (row !== null && walked.get(row) === start)
      circles.push(trail.slice(trail.indexOf(row)).sort((one, other) => one - other));
  }
  return circles;
}
