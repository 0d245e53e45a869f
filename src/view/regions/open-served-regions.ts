import {DatasetError} from "../../dataset/dataset-error.ts";
import {fetchBytes} from "../../dataset/fetch-bytes.ts";
import {fetchJson} from "../../dataset/fetch-json.ts";
import {decodePacked} from "../../dataset/packed/decode-packed.ts";
import type {PackedRegister} from "../../dataset/packed/packed-register.ts";
import {parseRegionsFile, pathOfRegion, type RegionsFile} from "../../dataset/packed/regions-file.ts";
import type {FindReport} from "../register/find-report.ts";
import {type OpenedRegions, openRegion, pathOf, toRegion} from "./open-regions.ts";

/**
 * Opens the list of published regions; each region's file is fetched when it is opened. Where
 * that is gone, the list is read anew: what was published since has files of other names.
 *
 * @param value - What the list's file holds.
 * @param url - Where it was fetched: the regions lie beside it.
 * @throws {DatasetError} If it is no such list.
 */
export function openServedRegions(value: unknown, url: string, findReport: FindReport): OpenedRegions {
  const served = parseRegionsFile(value, url);
  const known = new Set(served.regions.map(({code}) => code));
  const folder = url.slice(0, url.lastIndexOf("/") + 1);
  return {
    kind: "regions",
    today: served.day,
    root: served.root,
    has: (region) => known.has(region),
    async open(region, signal) {
      const {list, register} = await fetchNewest(served, region, folder, url, signal);
      const all = list.regions.map(toRegion);
      const place = {path: pathOf(region, all), all};
      return openRegion({...register, id: list.id, fictional: list.fictional}, place, list.day, findReport);
    },
  };
}

type Fetched = {list: RegionsFile; register: PackedRegister};

async function fetchNewest(
  list: RegionsFile,
  region: string,
  folder: string,
  url: string,
  signal: AbortSignal,
): Promise<Fetched> {
  try {
    return {list, register: await fetchRegion(list, region, folder, signal)};
  } catch (error) {
    if (!(error instanceof DatasetError) || error.kind !== "missing") throw error;
    const newer = parseRegionsFile(await fetchJson(url, signal), url);
    const isOther = newer.regions.some(({code, file}) => code === region && file !== fileOf(list, region));
    if (!isOther) throw error;
    return {list: newer, register: await fetchRegion(newer, region, folder, signal)};
  }
}

function fileOf({regions}: RegionsFile, region: string): string | undefined {
  return regions.find(({code}) => code === region)?.file;
}

/** @throws {DatasetError} Also of kind `meaning`, if the file is another region's or of another size than the list says. */
async function fetchRegion(
  list: RegionsFile,
  region: string,
  folder: string,
  signal: AbortSignal,
): Promise<PackedRegister> {
  const found = list.regions.find(({code}) => code === region);
  if (found === undefined) throw new RangeError(`unknown region: ${region}`);
  const file = `${folder}${pathOfRegion(list, found)}`;
  const register = decodePacked(await fetchBytes(file, signal), file);
  const [expected, received] = [`${region}, ${found.size}`, `${register.region.code}, ${register.size}`];
  if (expected === received) return register;
  const issue = {path: "region", value: received, reason: {code: "expected", expected, received} as const};
  throw new DatasetError("meaning", file, [issue]);
}
