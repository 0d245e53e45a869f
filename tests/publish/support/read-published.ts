import {readFileSync} from "node:fs";
import {join} from "node:path";
import {decodePacked} from "../../../src/dataset/packed/decode-packed.ts";
import type {PackedRegister} from "../../../src/dataset/packed/packed-register.ts";
import {parseRegionsFile, pathOfRegion, type RegionsFile} from "../../../src/dataset/packed/regions-file.ts";
import type {PublishOptions} from "../../../src/publish/publish.ts";

/** The index that was published, checked as the app does. */
export function readIndex({out, id}: Pick<PublishOptions, "out" | "id">): RegionsFile {
  const file = join(out, `${id}.json`);
  return parseRegionsFile(JSON.parse(readFileSync(file, "utf8")), file);
}

/** What was published of a region. */
export function readRegion(options: Pick<PublishOptions, "out" | "id">, code: string): PackedRegister {
  const index = readIndex(options);
  const region = index.regions.find((one) => one.code === code);
  if (region === undefined) throw new RangeError(`unknown region: ${code}`);
  const path = join(options.out, pathOfRegion(index, region));
  return decodePacked(Uint8Array.from(readFileSync(path)), path);
}
