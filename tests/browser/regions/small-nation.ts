import {formatNationCsv} from "../../../src/dataset/sample/nation/nation-csv.ts";
import {type NationRow, nationRows} from "../../../src/dataset/sample/nation/nation-rows.ts";
import {smallNation} from "../../../src/dataset/sample/nation/nation-scale.ts";

/** A nation that is nowhere: 3 provinces, 6 prefectures, 12 counties, 60 townships. */
export const nationOptions = {rows: 600, seed: 5, scale: smallNation};

/** Its register as a file that a reader loads. */
export const nationFile = {
  name: "示例国.csv",
  buffer: Buffer.from([...formatNationCsv(nationOptions)].join("")),
};

const rows = [...nationRows(nationOptions)];

/** The rows of a region; of the nation, "", all. */
export function rowsIn(region: string): NationRow[] {
  return rows.filter(({county}) => county.code.startsWith(region));
}

/** Those that stand and are counted, told anew: neither dissolved nor in preparation, and no micro-home. */
export function standingIn(region: string): NationRow[] {
  return rowsIn(region).filter(
    ({row: {form, status}}) => form !== "妇女微家" && status !== "撤销" && status !== "筹建",
  );
}

/** How many stand in each province, by its name. */
export function standingByProvince(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const {county} of standingIn("")) counts.set(county.province.name, (counts.get(county.province.name) ?? 0) + 1);
  return counts;
}

/** A county with all above it, far from the first of the file. */
export const county = (() => {
  const last = rows.at(-1);
  if (last === undefined) throw new RangeError("no rows");
  return last.county;
})();
