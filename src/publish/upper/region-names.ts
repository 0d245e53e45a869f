import type {PackedRegion} from "../../dataset/packed/packed-register.ts";
import type {PublishedCounty} from "../counties/publish-counties.ts";
import type {RegionList} from "../counties/region-list.ts";

/** What the nation is called; of a fictional one that it is. */
const nation = {
  real: {name: "全国", en: "Nation"},
  fictional: {name: "全国（虚构）", en: "Nation (fictional)"},
} as const;

/**
 * What a region is called: as `regions.csv` says, or else as the rows of the first of its
 * counties that tell it; its code where neither does.
 *
 * @param counties - By their codes.
 */
export function regionNames(
  counties: readonly PublishedCounty[],
  listed: RegionList,
  fictional: boolean,
): (code: string) => PackedRegion {
  const told = new Map<string, string>();
  for (const {names} of counties) {
    for (const [code, name] of Object.entries(names)) if (!told.has(code)) told.set(code, name);
  }
  return (code) => {
    const found = listed.get(code);
    if (found === undefined && code === "") return {code, ...(fictional ? nation.fictional : nation.real)};
    if (found === undefined) return {code, name: told.get(code) ?? code};
    return {code, name: found.name, ...(found.en === null ? {} : {en: found.en})};
  };
}
