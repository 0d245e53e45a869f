import type {Pace} from "../import/pace.ts";
import {textAt} from "../packed/pack-texts.ts";
import type {PackedRegion} from "../packed/packed-register.ts";
import {findUnusualCounts} from "../register/entries/unusual-counts.ts";
import {findRepeats} from "../register/names/find-repeats.ts";
import {resolveParents} from "../register/names/resolve-parents.ts";
import type {RegisterColumn} from "../register/register.ts";
import {type CodedRegisterColumn, type CollectedRows, rowState} from "./collect-rows.ts";
import type {PackedFindingList} from "./packed-findings.ts";
import type {RowRegions} from "./read-regions.ts";
import {type ReadValues, stateOf, valueAt} from "./read-values.ts";

/**
 * What rows of one county say against each other, county by county, so that no more objects
 * are made at once than a county has rows: names that are repeated, counts far out of what is
 * usual, parents.
 *
 * @returns Of each row the place of its parent; -1 is none.
 */
export async function checkCounties(
  rows: CollectedRows,
  values: ReadValues,
  {codes, ofRow, regions}: RowRegions,
  findings: PackedFindingList,
  pace: Pace,
): Promise<Int32Array> {
  const parents = new Int32Array(rows.size).fill(-1);
  const names = new Map(regions.map(({code, name}: PackedRegion) => [code, name]));
  const hasParents = rows.columns.parent.isInUse();
  let done = 0;
  for (const [county, places] of rowsByCounty(codes, ofRow)) {
    await pace(done / rows.size);
    done += places.length;
    // A row without a region is refused, and belongs to no county.
    if (county !== "")
      checkCounty(rows, values, {places, name: names.get(county) ?? county}, findings, hasParents, parents);
  }
  return parents;
}

/** The places of the rows of each county, in the order of their file. */
function rowsByCounty(codes: readonly string[], ofRow: Uint32Array): Map<string, Uint32Array> {
  const counties = [...new Set(codes.map((code) => code.slice(0, 6)))];
  const countyAt = new Map(counties.map((county, at) => [county, at]));
  const countyOf = Uint32Array.from(codes, (code) => countyAt.get(code.slice(0, 6)) ?? 0);
  const counts = new Uint32Array(counties.length);
  for (let at = 0; at < ofRow.length; at++) {
    const county = countyOf[ofRow[at] ?? 0] ?? 0;
    counts[county] = (counts[county] ?? 0) + 1;
  }
  const places = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let at = 0; at < ofRow.length; at++) {
    const county = countyOf[ofRow[at] ?? 0] ?? 0;
    const own = places[county];
    const next = counts[county] ?? 0;
    if (own !== undefined) own[next] = at;
    counts[county] = next + 1;
  }
  return new Map(counties.map((county, at) => [county, places[at] ?? new Uint32Array()]));
}

function checkCounty(
  rows: CollectedRows,
  values: ReadValues,
  {places, name: countyName}: {places: Uint32Array; name: string},
  findings: PackedFindingList,
  hasParents: boolean,
  parents: Int32Array,
): void {
  const {columns, numbers, names, state} = rows;
  const townships = columns.township.codes();
  const drafts = Array.from(places, (at) => {
    const name = textAt(names, at);
    return {
      row: numbers[at] ?? 0,
      name: name === "" ? null : name,
      // Only compared with each other's: the cells are as good as what they mean.
      township: townships[at] === 0 ? null : String(townships[at]),
      parentName: valueAt(values.parent, at),
      organisations: valueAt(values.organisations, at),
      women: valueAt(values.women, at),
      executives: valueAt(values.executives, at),
    };
  });
  const placeOf = new Map(drafts.map(({row}, at) => [row, places[at] ?? 0]));
  const nameOf = (row: number) => textAt(names, placeOf.get(row) ?? 0);
  const cellOf = (row: number, column: CodedRegisterColumn) => {
    const at = placeOf.get(row) ?? 0;
    return columns[column].cells[columns[column].codes()[at] ?? 0];
  };
  const mark = (row: number, kind: Parameters<typeof stateOf>[0]) => {
    const at = placeOf.get(row) ?? 0;
    state[at] = Math.max(state[at] ?? 0, stateOf(kind));
  };
  for (const {row, kind, facts} of findRepeats(drafts)) {
    findings.add(row, "name", nameOf(row), kind, facts);
    mark(row, kind);
  }
  for (const {row, column, usual, bound} of findUnusualCounts(drafts)) {
    findings.add(row, column, cellOf(row, column), "count-unusual", {usual, bound});
    mark(row, "count-unusual");
  }
  if (!hasParents) return;
  for (const [row, {parent, remark}] of resolveParents(drafts, {name: countyName})) {
    if (parent !== null) parents[placeOf.get(row) ?? 0] = placeOf.get(parent) ?? -1;
    if (remark === null) continue;
    findings.add(row, "parent" satisfies RegisterColumn, cellOf(row, "parent"), remark.kind, remark.facts);
    mark(row, remark.kind);
  }
}

/** Whether a row is taken. */
export function isTaken(state: Uint8Array, at: number): boolean {
  return state[at] !== rowState.refused;
}
