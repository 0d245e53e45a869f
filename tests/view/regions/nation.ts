import type {Catalog} from "../../../src/coverage/catalog.ts";
import {packFile} from "../../../src/dataset/packing/pack-file.ts";
import {formatNationCsv} from "../../../src/dataset/sample/nation/nation-csv.ts";
import {smallNation} from "../../../src/dataset/sample/nation/nation-scale.ts";
import {openPacked} from "../../../src/view/regions/open-regions.ts";

const today = "2026-11-01";

const csv = new Blob([...formatNationCsv({rows: 400, seed: 3, scale: smallNation})]);

/** A fictional nation of three provinces and twelve counties, 400 rows of it. */
export const {packed: nation} = await packFile(csv, "small.csv", {id: "own-nation", title: "示例全国（虚构）", today});

const regions = openPacked(nation, today, async () => null);

/** A region of it, its terms counted from a day in November 2026. */
export async function catalogOfRegion(region: string, day = today): Promise<Catalog> {
  const {signal} = new AbortController();
  return (await regions.open(region, signal)).catalogOn(day, signal);
}
