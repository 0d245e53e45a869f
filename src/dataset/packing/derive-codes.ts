import {foldWord} from "../register/values/plain-text.ts";
import {type CellRegion, nowhere} from "./region-of-cell.ts";

/** The provinces of GB/T 2260 by the first two characters of their names, which no two share. */
const provinces =
  "11北京 12天津 13河北 14山西 15内蒙 21辽宁 22吉林 23黑龙 31上海 32江苏 33浙江 34安徽 35福建 36江西 37山东 41河南 42湖北 43湖南 44广东 45广西 46海南 50重庆 51四川 52贵州 53云南 54西藏 61陕西 62甘肃 63青海 64宁夏 65新疆 71台湾 81香港 82澳门";

const digitsOf = new Map(provinces.split(" ").map((word) => [word.slice(2), word.slice(0, 2)]));

/** What no prefecture of GB/T 2260 has for its two digits, so that a code made here is never another's. */
const freeOfPrefectures = range(71, 89).concat(range(91, 99));

export type RegionNames = {province: string; prefecture: string; county: string};

/**
 * Codes for counties that a file tells by their names alone: the province's own two digits, and
 * behind them two that no prefecture has, so that none is taken for a code of the list. The
 * same names make the same codes, in whatever order they come.
 *
 * @returns One for each of the names, in their order.
 */
export function deriveCodes(names: readonly RegionNames[]): CellRegion[] {
  const codes = new Map<string, string>();
  for (const [province, ofProvince] of groups(names, ({province}) => province)) {
    const digits = digitsOf.get(foldWord(province).slice(0, 2));
    if (digits === undefined) continue;
    for (const [at, [, ofPrefecture]] of groups(ofProvince, ({prefecture}) => prefecture).entries()) {
      const prefecture = freeOfPrefectures[at];
      for (const [place, [county, [first]]] of groups(ofPrefecture, ({county}) => county).entries()) {
        if (prefecture === undefined || county === "" || place > 98 || first === undefined) continue;
        codes.set(keyOf(first), `${digits}${prefecture}${String(place + 1).padStart(2, "0")}`);
      }
    }
  }
  return names.map((each) => {
    const county = codes.get(keyOf(each));
    if (county !== undefined) return {county, township: null, problem: null};
    return nowhere(each.province === "" || each.county === "" ? "region-missing" : "region-unreadable");
  });
}

/** By their keys, in the order of these. */
function groups<Item>(items: readonly Item[], keyOf: (item: Item) => string): [string, Item[]][] {
  const byKey = new Map<string, Item[]>();
  for (const item of items) {
    const group = byKey.get(keyOf(item));
    if (group === undefined) byKey.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...byKey].sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}

function keyOf({province, prefecture, county}: RegionNames): string {
  return [province, prefecture, county].join("\n");
}

function range(from: number, to: number): string[] {
  return Array.from({length: to - from + 1}, (_, at) => String(from + at));
}
