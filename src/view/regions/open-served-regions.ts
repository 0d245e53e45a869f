import {DatasetError} from "../../dataset/dataset-error.ts";
import {fetchBytes} from "../../dataset/fetch-bytes.ts";
import {decodePacked} from "../../dataset/packed/decode-packed.ts";
import {parseRegionsFile, pathOfRegion} from "../../dataset/packed/regions-file.ts";
import type {FindReport} from "../register/find-report.ts";
import {type OpenedRegions, openRegion, pathOf} from "./open-regions.ts";

/**
 * Opens the list of published regions; each region's file is fetched when it is opened.
 *
 * @param value - What the list's file holds.
 * @param url - Where it was fetched: the regions lie beside it.
 * @throws {DatasetError} If it is no such list.
 */
export function openServedRegions(value: unknown, url: string, findReport: FindReport): OpenedRegions {
  const served = parseRegionsFile(value, url);
  const known = new Map(served.regions.map((region) => [region.code, region]));
  const named = new Map(
    served.regions.map(({code, name, en}) => [code, en === undefined ? {code, name} : {code, name, en}]),
  );
  return {
    kind: "regions",
    today: served.day,
    root: served.root,
    has: (region) => known.has(region),
    async open(region, signal) {
      const found = known.get(region);
      if (found === undefined) throw new RangeError(`unknown region: ${region}`);
      const file = `${url.slice(0, url.lastIndexOf("/") + 1)}${pathOfRegion(served, found)}`;
      const register = decodePacked(await fetchBytes(file, signal), file);
      if (register.region.code !== region || register.size !== found.size) {
        const reason = {
          code: "expected",
          expected: `${region}, ${found.size}`,
          received: register.region.code,
        } as const;
        throw new DatasetError("meaning", file, [
          {path: "region", value: `${register.region.code}, ${register.size}`, reason},
        ]);
      }
      return openRegion(
        {...register, id: served.id, fictional: served.fictional},
        region,
        pathOf(region, served.root, named),
        served.day,
        findReport,
      );
    },
  };
}
