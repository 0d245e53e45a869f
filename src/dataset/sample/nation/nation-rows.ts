import type {RegisterColumn} from "../../register/register.ts";
import {type Random, seedRandom} from "../random.ts";
import {type SampleCell, toCells} from "../sample-cells.ts";
import {type SampleRow, sampleRows} from "../sample-rows.ts";
import {templateHeaders} from "../template-columns.ts";
import {allocate} from "./allocate.ts";
import {type NationCounty, nationCounties} from "./nation-regions.ts";
import type {NationScale} from "./nation-scale.ts";

export type NationOptions = {rows: number; seed: number; scale: NationScale};

/** An organisation and its region: its township's code, its county's where it lies elsewhere or nobody knows. */
export type NationRow = {code: string; county: NationCounty; row: SampleRow};

/** A county's register, its rows made when they are asked for, once. */
type CountyRegister = {county: NationCounty; count: number; rows: Iterable<NationRow>};

/** The headers of a register of many counties: the region's columns before a county's own. */
export const nationHeaders: readonly string[] = ["行政区划代码", "省", "市", "县", ...templateHeaders];

/** What is blank more often where a register is badly filled in. */
const gapColumns = [
  "mode",
  "hostKind",
  "lever",
  "organisations",
  "women",
  "executives",
  "due",
  "president",
  "party",
  "site",
  "station",
  "honours",
] as const satisfies readonly RegisterColumn[];

/**
 * The registers of all counties of a fictional nation, in the order of the counties' codes; one
 * without any organisation is left out. From as many rows as counties on, every county has one.
 *
 * @throws {RangeError} If the number of rows is none.
 */
export function nationRegisters({rows, seed, scale}: NationOptions): CountyRegister[] {
  if (!Number.isInteger(rows) || rows < 0) throw new RangeError(`rows: ${rows}`);
  const counties = nationCounties(scale);
  const counts = allocate(
    rows,
    counties.map(({weight}) => weight),
    rows >= counties.length ? 1 : 0,
  );
  let before = 0;
  return counties.flatMap((county, place) => {
    const count = counts[place] ?? 0;
    const telephonesFrom = before;
    before += count;
    return count === 0 ? [] : [{county, count, rows: countyRows(county, count, seed, telephonesFrom)}];
  });
}

/** All of the nation's organisations, county by county, each row made when it is asked for. */
export function* nationRows(options: NationOptions): Generator<NationRow, void> {
  for (const {rows} of nationRegisters(options)) yield* rows;
}

/** The cells of a row in the order of `nationHeaders`. */
export function toNationCells({code, county, row}: NationRow): SampleCell[] {
  return [code, county.province.name, county.prefecture.name, county.name, ...toCells(row)];
}

function* countyRows(
  county: NationCounty,
  rows: number,
  seed: number,
  telephonesFrom: number,
): Generator<NationRow, void> {
  const countySeed = (Math.imul(seed, 0x9e3779b1) + Math.imul(Number(county.code), 0x85ebca6b)) >>> 0;
  const random = seedRandom(countySeed ^ 0x5bd1e995);
  const {name, word, townships} = county;
  const codeOf = new Map(townships.flatMap(({code, label}) => [[label.zh, code] as const, [code, code] as const]));
  for (const full of sampleRows({rows, seed: countySeed, county: {name, word, townships, telephonesFrom}})) {
    const row = withGaps(full, county.gaps, random);
    yield {code: codeOf.get(String(row.township)) ?? county.code, county, row};
  }
}

/** Who belongs to another organisation may leave its township blank; the others say theirs. */
function withGaps(full: SampleRow, share: number, random: Random): SampleRow {
  const row = {...full};
  for (const column of gapColumns) if (random.isHit(share)) row[column] = null;
  if (random.isHit(share / 3) && row.parent !== null) row.township = null;
  return row;
}
