import {describe, expect, it} from "vitest";
import {levelOfRegion, parseRegionCode, regionPath} from "../../../../src/dataset/packed/region-code.ts";
import {nationCounties, nationRegions} from "../../../../src/dataset/sample/nation/nation-regions.ts";
import {smallNation, wholeNation} from "../../../../src/dataset/sample/nation/nation-scale.ts";

const regions = nationRegions(wholeNation);
const counties = nationCounties(wholeNation);
const ofLevel = (level: string) => regions.filter(({code}) => levelOfRegion(code) === level);
/** GB/T 2260. */
const realProvinces =
  "11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" ");

describe("nationRegions(wholeNation)", () => {
  it("has 34 provinces, 340 prefectures, 2,844 counties, 38,741 townships, and nothing else", () => {
    const counts = ["province", "prefecture", "county", "township"].map((level) => ofLevel(level).length);
    expect(counts).toEqual([34, 340, 2844, 38_741]);
    expect(regions).toHaveLength(34 + 340 + 2844 + 38_741);
  });

  it("has every region once, in the order of codes, after all that it lies in", () => {
    const codes = regions.map(({code}) => code);
    expect([...new Set(codes)].sort()).toEqual(codes);
    const known = new Set(["", ...codes]);
    expect(codes.filter((code) => regionPath(code).some((above) => !known.has(above)))).toEqual([]);
  });

  it("has no code of a real province, none reserved, none that reads as another", () => {
    expect(regions.filter(({code}) => realProvinces.includes(code.slice(0, 2)))).toEqual([]);
    expect(ofLevel("township").filter(({code}) => code.endsWith("990"))).toEqual([]);
    expect(regions.filter(({code}) => parseRegionCode(code.padEnd(12, "0")) !== code)).toEqual([]);
  });

  it("says in every province's name that it is made up, no two sharing a word", () => {
    const names = ofLevel("province").map(({name}) => name);
    expect(names.filter((name) => !/^示例..(?:省|自治区|市)$/.test(name))).toEqual([]);
    const letters = names.flatMap((name) => [...name.slice(2, 4)]);
    expect(new Set(letters).size).toBe(68);
    expect(ofLevel("province").filter(({en}) => !/^Sample [A-Z][a-z]+ [A-Z]/.test(en))).toEqual([]);
  });

  it("names prefectures and counties differently nationwide, townships within their county, in English too", () => {
    for (const level of ["province", "prefecture", "county"]) {
      const all = ofLevel(level);
      expect(new Set(all.map(({name}) => name)).size).toBe(all.length);
      expect(new Set(all.map(({en}) => en)).size).toBe(all.length);
    }
    for (const {townships} of counties) {
      expect(new Set(townships.map(({label}) => label.zh)).size).toBe(townships.length);
      expect(new Set(townships.map(({label}) => label.en)).size).toBe(townships.length);
    }
  });

  it("is uneven: the largest twentieth of counties has a sixth of the organisations or more, none has none", () => {
    const weights = counties.map(({weight}) => weight).sort((a, b) => b - a);
    const sum = (some: readonly number[]) => some.reduce((total, weight) => total + weight, 0);
    expect(sum(weights.slice(0, 142)) / sum(weights)).toBeGreaterThan(1 / 6);
    expect(Math.min(...weights)).toBeGreaterThan(0);
    const townships = counties.map((county) => county.townships.length);
    expect(Math.max(...townships) / Math.min(...townships)).toBeGreaterThan(5);
    expect(counties.filter((county) => county.townships.every(({weight}) => weight === 0))).toEqual([]);
  });
});

describe("nationCounties(scale)", () => {
  it("makes the same nation each time, a small one of so many regions", () => {
    expect(nationCounties(smallNation)).toEqual(nationCounties(smallNation));
    const codes = nationRegions(smallNation).map(({code}) => code.length);
    expect([2, 4, 6, 9].map((digits) => codes.filter((length) => length === digits).length)).toEqual([3, 6, 12, 60]);
  });

  it.each([
    [{provinces: 35, prefectures: 35, counties: 35, townships: 35}, "provinces: 35"],
    [{provinces: 1, prefectures: 100, counties: 100, townships: 100}, "no code left in 55"],
    [{provinces: 1, prefectures: 1, counties: 200, townships: 200}, "counties in one prefecture: 200"],
    [{provinces: 1, prefectures: 1, counties: 1, townships: 900}, "townships in one county: 900"],
  ])("refuses %j, for which there are no codes", (scale, words) => {
    expect(() => nationCounties(scale)).toThrow(words);
  });
});
