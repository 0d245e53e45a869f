import {createWriteStream, mkdirSync, writeFileSync} from "node:fs";
import {dirname, extname} from "node:path";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import {parseArgs} from "node:util";
import {parseNationScale, usualRows} from "../../dataset/sample/nation/nation-scale.ts";
import {formatSampleCsv} from "../../dataset/sample/sample-csv.ts";
import {formatRegister, sampleRegister} from "../../dataset/sample/sample-register.ts";
import type {SampleOptions} from "../../dataset/sample/sample-rows.ts";
import {makeNation} from "./make-nation.ts";
import {releasedFiles, releasedSample} from "./released-files.ts";
import {toWorkbook} from "./to-workbook.ts";

/**
 * Makes the fictional sample: `--rows 5000 --seed 2 --out county.csv` (or .json, .xlsx; to the
 * output as CSV without a name), or `--template`, which renews the files of the repository.
 * `--nation --rows 1000000 --out nation.parquet` (or .csv) makes a fictional nation's register,
 * `--counties folder` one file a county of it; `--scale small` or `--scale 3,6,12,60` a nation
 * of fewer regions.
 *
 * @throws {RangeError} If a number is none, the file is of another kind, or a nation's option
 *   stands without `--nation`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const {values} = parseArgs({
    args: [...args],
    options: {
      rows: {type: "string"},
      seed: {type: "string", default: String(releasedSample.seed)},
      out: {type: "string"},
      template: {type: "boolean", default: false},
      nation: {type: "boolean", default: false},
      counties: {type: "string"},
      scale: {type: "string"},
    },
  });
  if (values.template) {
    for (const [path, content] of await releasedFiles()) save(path, content);
    return;
  }
  const seed = parseWhole("seed", values.seed);
  const rowsOr = (usual: number) => (values.rows === undefined ? usual : parseWhole("rows", values.rows));
  if (values.nation) {
    const scale = parseNationScale(values.scale ?? "whole");
    return makeNation({rows: rowsOr(usualRows(scale)), seed, scale}, {out: values.out, counties: values.counties});
  }
  for (const option of ["counties", "scale"] as const) {
    if (values[option] !== undefined) throw new RangeError(`${option}: ${values[option]} (with --nation only)`);
  }
  const options = {rows: rowsOr(releasedSample.rows), seed};
  if (values.out === undefined) {
    await pipeline(Readable.from(formatSampleCsv(options)), process.stdout, {end: false});
  } else await saveSample(values.out, options);
}

async function saveSample(path: string, options: SampleOptions): Promise<void> {
  switch (extname(path)) {
    case ".csv":
      // As the disk takes it: a million rows need no more memory than a thousand.
      return pipeline(Readable.from(formatSampleCsv(options)), createWriteStream(path));
    case ".json":
      return save(path, formatRegister(sampleRegister(options)));
    case ".xlsx": {
      const {headers, rows} = sampleRegister(options);
      return save(path, await toWorkbook([{name: "登记表", rows: [headers, ...rows]}]));
    }
    default:
      throw new RangeError(`out: ${path} (.csv, .json or .xlsx)`);
  }
}

function save(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, content);
}

function parseWhole(name: string, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number)) throw new RangeError(`${name}: ${text}`);
  return number;
}
