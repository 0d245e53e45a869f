import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {parseArgs} from "node:util";
import {isRealDay} from "../dataset/meaning/checks.ts";
import {compareCodes} from "../dataset/packed/pack-entries.ts";
import type {Input} from "./counties/publish-counties.ts";
import {formatRefusal} from "./counties/refusal.ts";
import {type RegionList, readRegionList, regionListFile} from "./counties/region-list.ts";
import {clickHouseEngine} from "./engine/clickhouse-engine.ts";
import {duckDbEngine} from "./engine/duckdb-engine.ts";
import type {RollUpEngine} from "./engine/roll-up-engine.ts";
import {type PublishOptions, publish} from "./publish.ts";

const usage = `npm run publish -- --in <folder> --out <folder> --id <id> --title <title> --day <2026-11-30>
  --in            registers of a county or of many: CSV, XLSX, Parquet; regions.csv among them names the regions
  --out           the folder to be served, public/data or another
  --id            what ?data= says: lower-case words joined by hyphens
  --title         what it is called; --title-en in English
  --day           the day on which terms are read
  --version       of the publication; else the day
  --work          journal and report, not to be served; else <in>.work/<id>
  --cells-above   regions above the counties with more rows have cells without names (5000)
  --most-refused  the largest part of a county's rows that may be refused, in percent (10)
  --fictional     its contents are made up
  --engine        addresses of ClickHouse servers, with "," between them; else DuckDB
  --cluster       what the cluster of all these servers is called in their settings`;

/**
 * Publishes registers as its arguments say, and tells on the terminal what it does and what is
 * left out.
 *
 * @returns What the process ends with: 0, or 1 if nothing was published.
 */
export async function run(args: readonly string[]): Promise<number> {
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    const options = await parseOptions(args);
    const {report, made} = await publish(options, everySecond(say));
    for (const refusal of report.leftOut) say(`left out: ${formatRefusal(refusal)}`);
    if (report.refusedRows.length > 0) say(`${report.refusedRows.length} rows left out, see report.json`);
    say(`${made.inputs} of ${options.inputs.length} registers read, ${made.regions} regions above them written`);
    say(`${report.counties} counties, ${report.rows} rows, ${report.regions} files, ${report.bytes} bytes`);
    say(`to be opened by ?data=${options.id}; ${join(options.work, "report.json")}`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
    return 1;
  }
}

/** @throws {RangeError} If something is missing or can't be, with the usage. */
async function parseOptions(args: readonly string[]): Promise<PublishOptions> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      in: {type: "string"},
      out: {type: "string"},
      work: {type: "string"},
      id: {type: "string"},
      title: {type: "string"},
      "title-en": {type: "string"},
      day: {type: "string"},
      version: {type: "string"},
      "cells-above": {type: "string", default: "5000"},
      "most-refused": {type: "string", default: "10"},
      fictional: {type: "boolean", default: false},
      engine: {type: "string"},
      cluster: {type: "string"},
    },
  });
  const needed = (name: "in" | "out" | "id" | "title" | "day", pattern: RegExp) => {
    const value = values[name] ?? "";
    if (!pattern.test(value)) throw new RangeError(`--${name}: ${value || "missing"}\n${usage}`);
    return value;
  };
  const whole = (name: "cells-above" | "most-refused") => {
    if (!/^\d+$/.test(values[name])) throw new RangeError(`--${name}: ${values[name]}\n${usage}`);
    return Number(values[name]);
  };
  const id = needed("id", /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const title = needed("title", /\S/);
  const day = needed("day", /^\d{4}-\d{2}-\d{2}$/);
  if (!isRealDay(day)) throw new RangeError(`--day: ${day}\n${usage}`);
  const folder = resolve(needed("in", /./));
  const out = resolve(needed("out", /./));
  return {
    ...(await listInputs(folder)),
    out,
    work: resolve(values.work ?? join(`${folder}.work`, id)),
    id,
    version: values.version ?? day,
    title: {zh: title, en: values["title-en"] ?? title},
    day,
    fictional: values.fictional,
    mostRefused: whole("most-refused") / 100,
    cellsAbove: whole("cells-above"),
    openEngine: engineOf(values.engine, values.cluster ?? null, id),
  };
}

/** The registers of a folder, and the names of regions among them. */
async function listInputs(folder: string): Promise<{inputs: Input[]; listed: RegionList}> {
  const names = readdirSync(folder).filter(
    (name) => /\.(?:csv|tsv|txt|xlsx|parquet)$/i.test(name) && !/^[.~]/.test(name),
  );
  const list = join(folder, regionListFile);
  return {
    inputs: names
      .filter((name) => name !== regionListFile)
      .map((name) => ({path: join(folder, name), name}))
      .sort((a, b) => compareCodes(a.name, b.name)),
    listed: existsSync(list) ? await readRegionList(readFileSync(list)) : new Map(),
  };
}

function engineOf(addresses: string | undefined, cluster: string | null, id: string): () => Promise<RollUpEngine> {
  if (addresses === undefined) return duckDbEngine;
  if (cluster !== null && !/^\w+$/.test(cluster)) throw new RangeError(`--cluster: ${cluster}\n${usage}`);
  const urls = addresses.split(",");
  for (const url of urls) if (!URL.canParse(url)) throw new RangeError(`--engine: ${url}\n${usage}`);
  return async () => clickHouseEngine({urls, cluster, id});
}

/** Says what is done now, not more often than once a second. */
function everySecond(say: (line: string) => void): (words: string) => void {
  let last = Date.now();
  return (words) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    say(words);
  };
}
