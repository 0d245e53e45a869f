import type {PackedRegion} from "../packed/packed-register.ts";
import {isOutside, outsideOf} from "../packed/region-code.ts";
import {textOf, trimmed} from "../register/values/plain-text.ts";
import {type CollectedRows, rowState} from "./collect-rows.ts";
import {countyTownships, type KnownPlace} from "./county-townships.ts";
import {deriveCodes} from "./derive-codes.ts";
import {nameVotes} from "./name-votes.ts";
import {addRow, type PackedFindingList} from "./packed-findings.ts";
import {type CellRegion, regionOfCell} from "./region-of-cell.ts";

/** Rows whose region is told in the same way: by one township's code, or by one county's and one cell. */
type Slot = {
  county: string | null;
  township: string | null;
  /** The code of the township's cell. */
  cell: number;
  rows: number;
};

export type RowRegions = {
  /** The regions of rows, by their codes; that of a row without one is "". */
  codes: readonly string[];
  /** Of each row the place of its region among these. */
  ofRow: Uint32Array;
  /** All that are named, and those in which they lie: "35", "3505", "350583", "350583001". */
  regions: readonly PackedRegion[];
};

/**
 * In which region each row lies: by its code, or by the names of province and county where the
 * file has none; deeper by its township. A row without a county is refused.
 *
 * @param known - Counties whose townships and names are known beforehand.
 */
export function readRegions(
  rows: CollectedRows,
  known: readonly KnownPlace[],
  findings: PackedFindingList,
): RowRegions {
  const {columns, numbers, state, size} = rows;
  const {bases, baseOf} = readBases(rows);
  const townships = columns.township;
  const cells = townships.codes();
  const slots: Slot[] = [];
  const slotOf = new Map<number, number>();
  const slotOfRow = new Uint32Array(size);
  const names = nameVotes(rows, findings);
  const problems = bases.map(({problem}, base) =>
    problem === null ? null : findings.entry("region", columns.region.cells[base] ?? null, problem),
  );
  for (let at = 0; at < size; at++) {
    const baseAt = baseOf[at] ?? 0;
    const base = bases[baseAt];
    if (base === undefined) continue;
    const cell = base.township === null ? (cells[at] ?? 0) : 0;
    const key = baseAt * townships.cells.length + cell;
    let slotAt = slotOf.get(key);
    if (slotAt === undefined) {
      slotAt = slots.length;
      slots.push({county: base.county, township: base.township, cell, rows: 0});
      slotOf.set(key, slotAt);
    }
    slotOfRow[at] = slotAt;
    const slot = slots[slotAt];
    if (slot !== undefined) slot.rows += 1;
    const problem = problems[baseAt] ?? null;
    if (problem !== null) {
      addRow(problem, numbers[at] ?? 0);
      state[at] = rowState.refused;
    }
    if (base.county !== null) names.vote(at, base.county, base.township);
  }

  const regions = new Map<string, PackedRegion>();
  const codeOfSlot = slots.map(({county, township}) => township ?? county ?? "");
  const marks = new Array<ReturnType<PackedFindingList["entry"]> | null>(slots.length).fill(null);
  for (const [code, places] of slotsByCounty(slots)) {
    const place = known.find(({region}) => region.code === code);
    const county = {code, name: names.nameOf(code) ?? place?.region.name ?? code};
    const coded = new Map<string, string>();
    const told: [number, Slot][] = [];
    for (const at of places) {
      const slot = slots[at];
      if (slot === undefined) continue;
      if (slot.township === null) told.push([at, slot]);
      else if (!isOutside(slot.township)) coded.set(slot.township, names.nameOf(slot.township) ?? "");
    }
    const within = countyTownships(
      county,
      place,
      coded,
      told.map(([, {cell, rows: count}]) => [townships.cells[cell] ?? null, count]),
    );
    for (const [at, {cell}] of townships.isInUse() ? told : []) {
      const {value, remark} = within.read(townships.cells[cell] ?? null);
      if (value !== null) codeOfSlot[at] = value;
      if (remark !== null)
        marks[at] = findings.entry("township", townships.cells[cell] ?? null, remark.kind, remark.facts);
    }
    regions.set(code, county);
    for (const region of within.regions) regions.set(region.code, region);
    regions.set(outsideOf(code), {code: outsideOf(code), name: "外地", en: "Elsewhere"});
    for (const above of [code.slice(0, 2), code.slice(0, 4)])
      regions.set(above, {code: above, name: names.nameOf(above) ?? above});
  }
  for (let at = 0; at < size; at++) {
    const mark = marks[slotOfRow[at] ?? 0] ?? null;
    if (mark === null) continue;
    addRow(mark, numbers[at] ?? 0);
    state[at] = Math.max(state[at] ?? 0, rowState.doubtful);
  }
  return {...asPlaces(codeOfSlot, slotOfRow), regions: [...regions.values()]};
}

/** By its code each row's county or township; by its names its county, where the file has no codes. */
function readBases({columns, size}: CollectedRows): {bases: readonly CellRegion[]; baseOf: ArrayLike<number>} {
  if (columns.region.isInUse()) return {bases: columns.region.cells.map(regionOfCell), baseOf: columns.region.codes()};
  const {province, prefecture, county} = columns;
  const [provinces, prefectures, counties] = [province.codes(), prefecture.codes(), county.codes()];
  const known = new Map<number, number>();
  const combined: [number, number, number][] = [];
  const baseOf = new Uint32Array(size);
  for (let at = 0; at < size; at++) {
    const [one = 0, two = 0, three = 0] = [provinces[at], prefectures[at], counties[at]];
    const key = (one * prefecture.cells.length + two) * county.cells.length + three;
    let base = known.get(key);
    if (base === undefined) {
      base = combined.length;
      combined.push([one, two, three]);
      known.set(key, base);
    }
    baseOf[at] = base;
  }
  const text = (column: typeof county, code: number) => trimmed(textOf(column.cells[code]));
  const names = combined.map(([one, two, three]) => ({
    province: text(province, one),
    prefecture: text(prefecture, two),
    county: text(county, three),
  }));
  return {bases: deriveCodes(names), baseOf};
}

function slotsByCounty(slots: readonly Slot[]): Map<string, number[]> {
  const byCounty = new Map<string, number[]>();
  for (const [at, {county}] of slots.entries()) {
    if (county === null) continue;
    const places = byCounty.get(county);
    if (places === undefined) byCounty.set(county, [at]);
    else places.push(at);
  }
  return byCounty;
}

/** Codes in their order, each once, and of each row the place of its own. */
function asPlaces(codeOfSlot: readonly string[], slotOfRow: Uint32Array): Pick<RowRegions, "codes" | "ofRow"> {
  const codes = [...new Set(codeOfSlot)].sort();
  const placeOf = new Map(codes.map((code, place) => [code, place]));
  const places = codeOfSlot.map((code) => placeOf.get(code) ?? 0);
  return {codes, ofRow: slotOfRow.map((slot) => places[slot] ?? 0)};
}
