import {readFileSync} from "node:fs";
import {encodePacked} from "../../dataset/packed/encode-packed.ts";
import {compareCodes} from "../../dataset/packed/pack-entries.ts";
import type {CountyLine, InputLine, Journal} from "../written/journal.ts";
import {hashOf, type RegionFolder} from "../written/region-folder.ts";
import {readCounties} from "./read-counties.ts";
import type {CountyOptions} from "./read-county.ts";
import type {Refusal} from "./refusal.ts";

/** Another number reads every register anew: for a change of what is written, not of how. */
const edition = 1;

/** A register's file. */
export type Input = {path: string; name: string};

/** A county whose file is written; `input` is the name of the register's. */
export type PublishedCounty = CountyLine & {input: string};

export type PublishedCounties = {
  /** By their codes. */
  counties: readonly PublishedCounty[];
  refusals: readonly Refusal[];
  /** How many registers were read in this run; the others were read before. */
  made: number;
};

/**
 * Reads registers and writes the files of their counties; a register that was read before and
 * has not changed since is not read again. A county of two registers is in neither.
 *
 * @param onStep - Told after each register; what it throws ends the reading.
 */
export async function publishCounties(
  inputs: readonly Input[],
  options: CountyOptions,
  {journal, folder}: {journal: Journal; folder: RegionFolder},
  onStep: (words: string) => void,
): Promise<PublishedCounties> {
  const {listed, ...told} = options;
  const common = JSON.stringify([edition, told, [...listed.values()].sort((a, b) => compareCodes(a.code, b.code))]);
  const counties: PublishedCounty[] = [];
  const refusals: Refusal[] = [];
  let made = 0;
  for (const [at, {path, name}] of inputs.entries()) {
    const bytes = Uint8Array.from(readFileSync(path));
    const key = hashOf(common, name, bytes);
    let line = journal.input(key);
    if (line === null || !line.counties.every((county) => folder.holds(county))) {
      line = await readInput(bytes, name, key, options, folder);
      journal.add(line);
      made += 1;
    }
    counties.push(...line.counties.map((county) => ({...county, input: name})));
    refusals.push(...line.refusals);
    onStep(`${at + 1} of ${inputs.length} registers read: ${name}`);
  }
  const timesOf = new Map<string, number>();
  for (const {code} of counties) timesOf.set(code, (timesOf.get(code) ?? 0) + 1);
  const isTwice = ({code}: PublishedCounty) => (timesOf.get(code) ?? 0) > 1;
  const twice = counties.filter(isTwice).map(({input, code}): Refusal => {
    const others = counties.filter((other) => other.code === code && other.input !== input).map((other) => other.input);
    return {file: input, county: code, reason: "county-twice", detail: `also in ${others.sort().join(", ")}`, rows: []};
  });
  return {
    counties: counties.filter((county) => !isTwice(county)).sort((a, b) => compareCodes(a.code, b.code)),
    refusals: [...refusals, ...twice].sort((a, b) => compareCodes(a.file, b.file)),
    made,
  };
}

async function readInput(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  key: string,
  options: CountyOptions,
  folder: RegionFolder,
): Promise<InputLine> {
  const {counties, refusals} = await readCounties(bytes, name, options);
  return {
    of: "input",
    key,
    counties: counties.map(({packed, names, refusedRows}) => ({
      ...folder.write(packed.region.code, encodePacked(packed)),
      code: packed.region.code,
      name: packed.region.name,
      names: {...names},
      rows: packed.size,
      fictional: packed.fictional,
      refusedRows: [...refusedRows],
    })),
    refusals: refusals.map((refusal) => ({...refusal, rows: [...refusal.rows]})),
  };
}
