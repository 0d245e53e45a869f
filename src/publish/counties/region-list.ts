import {readWorkbook} from "../../dataset/import/read-workbook.ts";
import {parseRegionCode} from "../../dataset/packed/region-code.ts";
import {textOf} from "../../dataset/register/values/plain-text.ts";

/** A region as `regions.csv` calls it; of a township also how many organisations there should be. */
type ListedRegion = {code: string; name: string; en: string | null; target: number | null};

/** The regions of `regions.csv` by their codes. */
export type RegionList = ReadonlyMap<string, ListedRegion>;

export const regionListFile = "regions.csv";

/**
 * The regions of a table with the columns `code` and `name`, and `en` and `target` where they
 * are known: of every level, in any order.
 *
 * @throws {RangeError} If a column is missing, a code is none, a name is blank, or a code is
 *   there twice: names of places are not guessed.
 */
export async function readRegionList(bytes: Uint8Array): Promise<RegionList> {
  const {sheets} = await readWorkbook(bytes, regionListFile, {encoding: null});
  const [head, ...rows] = sheets[0]?.rows ?? [];
  const headers = (head?.cells ?? []).map((cell) => textOf(cell).trim().toLowerCase());
  for (const needed of ["code", "name"])
    if (!headers.includes(needed)) throw new RangeError(`${regionListFile}: no column ${needed}`);
  const regions = new Map<string, ListedRegion>();
  for (const {number, cells} of rows) {
    const at = (header: string) => textOf(cells[headers.indexOf(header)] ?? null).trim();
    const code = parseRegionCode(at("code"));
    const name = at("name");
    const target = at("target");
    if (code === null || name === "") throw new RangeError(`${regionListFile}: row ${number}: ${at("code")} ${name}`);
    if (target !== "" && !/^\d+$/.test(target)) throw new RangeError(`${regionListFile}: row ${number}: ${target}`);
    if (regions.has(code)) throw new RangeError(`${regionListFile}: row ${number}: ${code} is there twice`);
    regions.set(code, {code, name, en: at("en") || null, target: target === "" ? null : Number(target)});
  }
  return regions;
}
