import type {Cell} from "../import/workbook.ts";
import type {PackedRegion} from "../packed/packed-register.ts";
import {outsideOf} from "../packed/region-code.ts";
import {afterCounty, mayBeTownship, townshipsAmong} from "../register/townships/townships-of-file.ts";
import {type TownshipName, townshipReader} from "../register/values/match-township.ts";
import {textOf, trimmed} from "../register/values/plain-text.ts";
import type {Reading} from "../register/values/reading.ts";

/** A county whose townships are known beforehand. */
export type KnownPlace = {
  region: {code: string; name: string};
  townships: readonly (TownshipName & {target?: number | null})[];
};

export type CountyTownships = {
  /** All that the county has, by their nine digits. */
  regions: readonly PackedRegion[];
  /** The region that a cell's township is, by its code: "outside" as the county's own for it. */
  read: (cell: Cell) => Reading<string>;
};

/** The first of the three digits that townships without a code are given, and how many there are below that of "outside". */
const [firstFree, mostFree] = [801, 189];

/**
 * The townships of one county of a file: those known beforehand, or else those of the file, by
 * the codes it gives or by their names; these get codes in the order of their names, from 801 on.
 *
 * @param coded - Those whose rows have their codes, by these.
 * @param cells - The cells of rows that have the county's code alone, with how many rows there are of each.
 */
export function countyTownships(
  county: {code: string; name: string},
  known: KnownPlace | undefined,
  coded: ReadonlyMap<string, string>,
  cells: readonly (readonly [cell: Cell, rows: number])[],
): CountyTownships {
  const given = (known?.townships ?? []).map(({code, ...township}, place) => ({
    ...township,
    code: codeOfGiven(county.code, code, place),
  }));
  const regions = new Map<string, PackedRegion>(
    given.map(({code, zh, en, target}) => [
      code,
      {code, name: zh, ...(en === null ? {} : {en}), ...(target === null || target === undefined ? {} : {target})},
    ]),
  );
  for (const [code, name] of coded) if (!regions.has(code)) regions.set(code, {code, name: name === "" ? code : name});
  if (known === undefined) addNamed(regions, county.code, cells);
  const names: TownshipName[] = [...regions.values()].map(({code, name, en}) => ({code, zh: name, en: en ?? null}));
  const read = townshipReader(names, county);
  return {
    regions: [...regions.values()],
    read(cell) {
      const reading = read(cell);
      return reading.value === "outside" ? {...reading, value: outsideOf(county.code)} : reading;
    },
  };
}

/** As `packEntries` codes them. */
function codeOfGiven(county: string, code: string, place: number): string {
  return /^\d{9}$/.test(code) && code.startsWith(county) ? code : `${county}${firstFree + place}`;
}

function addNamed(
  regions: Map<string, PackedRegion>,
  county: string,
  cells: readonly (readonly [cell: Cell, rows: number])[],
): void {
  const known = new Set([...regions.values()].map(({name}) => name));
  const counts = new Map<string, number>();
  for (const [cell, rows] of cells) {
    const text = trimmed(textOf(cell));
    if (!mayBeTownship(text)) continue;
    const code = /^\d{9}(?:000)?$/.test(text) && text.startsWith(county) ? text.slice(0, 9) : null;
    if (code !== null) {
      if (!regions.has(code)) regions.set(code, {code, name: code});
      continue;
    }
    const name = afterCounty(text);
    counts.set(name, (counts.get(name) ?? 0) + rows);
  }
  const named = townshipsAmong(counts)
    .filter((name) => !known.has(name))
    .slice(0, mostFree)
    .sort();
  let free = firstFree;
  for (const name of named) {
    while (regions.has(`${county}${free}`)) free += 1;
    if (free >= firstFree + mostFree) return;
    regions.set(`${county}${free}`, {code: `${county}${free}`, name});
  }
}
