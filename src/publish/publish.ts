import {join} from "node:path";
import {compareCodes} from "../dataset/packed/pack-entries.ts";
import {levelOfRegion} from "../dataset/packed/region-code.ts";
import {parseRegionsFile, type RegionsFile, type ServedRegion} from "../dataset/packed/regions-file.ts";
import {type Input, publishCounties} from "./counties/publish-counties.ts";
import type {Refusal, RefusedRow} from "./counties/refusal.ts";
import type {RegionList} from "./counties/region-list.ts";
import type {RollUpEngine} from "./engine/roll-up-engine.ts";
import {publishUpper, rootOf} from "./upper/publish-upper.ts";
import {regionNames} from "./upper/region-names.ts";
import {openJournal} from "./written/journal.ts";
import {regionFolder, writeWhole} from "./written/region-folder.ts";

export type PublishOptions = {
  /** Registers, CSV or XLSX; in any order. */
  inputs: readonly Input[];
  /** The folder to be served: `<id>.json`, and beside it `<id>/`. */
  out: string;
  /** The folder of what isn't: the journal and the report. */
  work: string;
  id: string;
  version: string;
  title: {zh: string; en: string};
  /** The day on which terms are read. */
  day: string;
  /** Made up, whatever the codes say. */
  fictional: boolean;
  /** The largest share of a county's rows, 0 to 1, that may be refused. */
  mostRefused: number;
  /** A region above the counties with more rows than these has cells. */
  cellsAbove: number;
  listed: RegionList;
  openEngine: () => Promise<RollUpEngine>;
};

/** What was published and what not; the same of the same registers, whatever was done before. */
export type PublishReport = {
  counties: number;
  rows: number;
  regions: number;
  bytes: number;
  leftOut: readonly Refusal[];
  /** Rows that are left out of counties that are not. */
  refusedRows: readonly ({file: string; county: string} & RefusedRow)[];
};

/** How many registers were read, and how many regions above the counties written: the rest was there already. */
export type Made = {inputs: number; regions: number};

/**
 * Publishes registers of counties as static files: a packed register of every region from the
 * counties up, and an index of them. What an earlier run has made of the same registers stays.
 * The index changes last, and only then is removed what it no longer names.
 *
 * @param onStep - Told after each register that is read and each region that is written; what
 *   it throws ends the run, and the next one goes on from there.
 * @throws {RangeError} If no county is taken: what was published stays as it was.
 * @throws {EngineError} If the engine gives no answer, or none that can be right.
 */
export async function publish(
  options: PublishOptions,
  onStep: (words: string) => void,
): Promise<{report: PublishReport; made: Made}> {
  const {out, work, id, title, day, mostRefused, listed, cellsAbove, openEngine} = options;
  const places = {journal: openJournal(join(work, "journal.jsonl")), folder: regionFolder(join(out, id))};
  const told = {id, title: title.zh, day};
  const read = await publishCounties(
    [...options.inputs].sort((a, b) => compareCodes(a.name, b.name)),
    {...told, fictional: options.fictional, mostRefused, listed},
    places,
    onStep,
  );
  const {counties} = read;
  const refusedRows = counties.flatMap(({input, code, refusedRows}) =>
    refusedRows.map((row) => ({file: input, county: code, ...row})),
  );
  const reportOf = (regions: readonly ServedRegion[]): PublishReport => ({
    counties: counties.length,
    rows: counties.reduce((sum, {rows}) => sum + rows, 0),
    regions: regions.length,
    bytes: regions.reduce((sum, {bytes}) => sum + bytes, 0),
    leftOut: read.refusals,
    refusedRows,
  });
  const writeReport = (report: PublishReport) =>
    writeWhole(join(work, "report.json"), `${JSON.stringify(report, null, 2)}\n`);
  if (counties.length === 0) {
    writeReport(reportOf([]));
    throw new RangeError(`no county: all ${options.inputs.length} registers are left out, see report.json`);
  }
  const fictional = options.fictional || counties.some((county) => county.fictional);
  const nameOf = regionNames(counties, listed, fictional);
  const upper = await publishUpper(counties, {...told, fictional, cellsAbove, nameOf, openEngine}, places, onStep);
  const regions: ServedRegion[] = [
    ...upper.regions,
    ...counties.map(({code, rows, file, bytes}) => ({code, rows, file, bytes, size: rows, holds: "rows" as const})),
  ]
    .sort((a, b) => compareCodes(a.code, b.code))
    .map(({code, rows, file, bytes, size, holds}) => {
      const {name, en} = nameOf(code);
      const level = levelOfRegion(code) ?? "county";
      return {code, name, ...(en === undefined ? {} : {en}), level, rows, holds, size, file, bytes};
    });
  writeIndex(join(out, `${id}.json`), {
    kind: "regions",
    id,
    version: options.version,
    title,
    day,
    fictional,
    root: rootOf(counties),
    regions,
  });
  places.folder.keepOnly(new Set(regions.map(({file}) => file)));
  places.journal.close();
  const report = reportOf(regions);
  writeReport(report);
  return {report, made: {inputs: read.made, regions: upper.made}};
}

/** A line a region, so that two of them can be compared. */
function writeIndex(path: string, index: RegionsFile): void {
  const {regions, ...told} = parseRegionsFile(index, path);
  const head = JSON.stringify(told).slice(0, -1);
  const lines = regions.map((region) => JSON.stringify(region)).join(",\n");
  writeWhole(path, `${head},"regions":[\n${lines}\n]}\n`);
}
