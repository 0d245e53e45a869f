import {readFileSync} from "node:fs";
import {decodePacked} from "../../dataset/packed/decode-packed.ts";
import {encodePacked} from "../../dataset/packed/encode-packed.ts";
import {joinPacked, unionOf} from "../../dataset/packed/join-packed.ts";
import {compareCodes} from "../../dataset/packed/pack-entries.ts";
import type {PackedRegion, PackedRegister} from "../../dataset/packed/packed-register.ts";
import {regionPath} from "../../dataset/packed/region-code.ts";
import type {RegisterColumn} from "../../dataset/register/register.ts";
import type {PublishedCounty} from "../counties/publish-counties.ts";
import type {RollUpEngine} from "../engine/roll-up-engine.ts";
import type {Journal, RegionLine} from "../written/journal.ts";
import {hashOf, type RegionFolder} from "../written/region-folder.ts";
import {checkCells, type Totals, totalsOf} from "./check-cells.ts";
import {packCells} from "./pack-cells.ts";

/** Another number makes every region above the counties anew. */
const edition = 2;

export type UpperOptions = {
  id: string;
  title: string;
  day: string;
  fictional: boolean;
  /** A region with more rows than these has cells. */
  cellsAbove: number;
  nameOf: (code: string) => PackedRegion;
  openEngine: () => Promise<RollUpEngine>;
};

/** A region above the counties, its file written. */
export type UpperRegion = Pick<RegionLine, "file" | "bytes" | "holds" | "size"> & {code: string; rows: number};

type Plan = {code: string; rows: number; counties: readonly PublishedCounty[]; key: string};

/** The deepest region that has all of these counties: "" is the nation. */
export function rootOf(counties: readonly PublishedCounty[]): string {
  const [first, ...others] = counties;
  const path = regionPath(first?.code ?? "");
  return path.findLast((code) => others.every((other) => other.code.startsWith(code))) ?? "";
}

/**
 * Writes the files of the regions above counties: their rows together, or, where these are
 * many, cells by the regions within. One whose counties are as they were is left as it is; if
 * all are, no engine is opened.
 *
 * @param counties - By their codes.
 * @param onStep - Told after each region; what it throws ends the run.
 */
export async function publishUpper(
  counties: readonly PublishedCounty[],
  options: UpperOptions,
  {journal, folder}: {journal: Journal; folder: RegionFolder},
  onStep: (words: string) => void,
): Promise<{regions: readonly UpperRegion[]; made: number}> {
  const plans = plan(counties, options);
  const decode = ({file}: PublishedCounty) => decodePacked(Uint8Array.from(readFileSync(folder.pathOf(file))), file);
  const isDone = ({key}: Plan) => {
    const line = journal.region(key);
    return line !== null && folder.holds(line);
  };
  const open = plans.filter((one) => !isDone(one));
  const write = (one: Plan, packed: PackedRegister) => {
    const written = folder.write(one.code, encodePacked(packed));
    const holds = packed.rows === null ? "cells" : "rows";
    journal.add({of: "region", key: one.key, ...written, holds, size: packed.size});
    onStep(`${holds} of ${one.code === "" ? "the nation" : one.code} written`);
  };
  const told = ({code}: Plan) => {
    const {id, title, day, fictional, nameOf} = options;
    return {id, title, file: `${id}.json`, day, fictional, region: nameOf(code)};
  };
  const withCells = open.filter(({rows}) => rows > options.cellsAbove);
  for (const one of open) if (!withCells.includes(one)) write(one, joinPacked(one.counties.map(decode), told(one)));
  if (withCells.length > 0) {
    const needed = counties.filter(({code}) => withCells.some((one) => code.startsWith(one.code)));
    const engine = await options.openEngine();
    try {
      const totals = new Map<string, Totals>();
      const columns = new Map<string, readonly RegisterColumn[]>();
      await engine.load(
        (async function* () {
          for (const county of needed) {
            const packed = decode(county);
            totals.set(county.code, totalsOf(packed));
            columns.set(county.code, packed.columns);
            yield packed;
          }
        })(),
      );
      for (const one of withCells) {
        const asked = {region: one.code, childDigits: one.code.length + 2};
        const cells = await engine.rollUp(asked, (answer) => checkCells(answer, totals, asked));
        const children = new Set(one.counties.map(({code}) => code.slice(0, asked.childDigits)));
        write(
          one,
          packCells(cells, {
            ...told(one),
            regions: [...children].sort(compareCodes).map(options.nameOf),
            columns: unionOf(one.counties.map(({code}) => columns.get(code) ?? [])),
          }),
        );
      }
    } finally {
      await engine.close();
    }
  }
  return {regions: plans.flatMap((one) => toRegion(one, journal)), made: open.length};
}

/** Every region above the counties, from the root down, with a key of all that its file depends on. */
function plan(counties: readonly PublishedCounty[], options: UpperOptions): Plan[] {
  const {id, title, day, fictional, cellsAbove, nameOf} = options;
  const root = rootOf(counties);
  const above = counties.flatMap(({code}) => regionPath(code).filter((one) => one.length < code.length));
  const codes = [...new Set(above)].filter((code) => code.startsWith(root)).sort(compareCodes);
  return codes.map((code) => {
    const within = counties.filter((county) => county.code.startsWith(code));
    const rows = within.reduce((sum, county) => sum + county.rows, 0);
    const names = [code, ...within.map((county) => county.code.slice(0, code.length + 2))].map(nameOf);
    const key = hashOf(
      JSON.stringify([edition, id, title, day, fictional, rows > cellsAbove, names, within.map(({file}) => file)]),
    );
    return {code, rows, counties: within, key};
  });
}

function toRegion({code, rows, key}: Plan, journal: Journal): UpperRegion[] {
  const line = journal.region(key);
  if (line === null) return [];
  const {file, bytes, holds, size} = line;
  return [{code, rows, file, bytes, holds, size}];
}
