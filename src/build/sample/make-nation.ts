import {createWriteStream, mkdirSync, writeFileSync} from "node:fs";
import {dirname, extname, join} from "node:path";
import {Readable} from "node:stream";
import {pipeline} from "node:stream/promises";
import {formatCountyFiles, formatNationCsv} from "../../dataset/sample/nation/nation-csv.ts";
import type {NationOptions} from "../../dataset/sample/nation/nation-rows.ts";
import {writeNationParquet} from "./nation-parquet.ts";

/**
 * Makes the register of a fictional nation: as one file, .csv or .parquet; as one CSV file a
 * county in a folder; both; or, where neither is named, as CSV to the output.
 *
 * @throws {RangeError} If the file is of another kind.
 */
export async function makeNation(
  options: NationOptions,
  {out, counties}: {out: string | undefined; counties: string | undefined},
): Promise<void> {
  if (out !== undefined) await saveNation(out, options);
  if (counties !== undefined) {
    mkdirSync(counties, {recursive: true});
    for (const {name, text} of formatCountyFiles(options)) writeFileSync(join(counties, name), text);
  }
  if (out === undefined && counties === undefined)
    await pipeline(Readable.from(formatNationCsv(options)), process.stdout, {end: false});
}

async function saveNation(path: string, options: NationOptions): Promise<void> {
  const kind = extname(path);
  if (kind !== ".csv" && kind !== ".parquet") throw new RangeError(`out: ${path} (a nation's: .csv or .parquet)`);
  mkdirSync(dirname(path), {recursive: true});
  if (kind === ".parquet") return writeNationParquet(path, options);
  return pipeline(Readable.from(formatNationCsv(options)), createWriteStream(path));
}
