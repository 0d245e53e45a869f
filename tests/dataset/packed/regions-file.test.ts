import {describe, expect, it} from "vitest";
import {parseRegionsFile, pathOfRegion, type ServedRegion} from "../../../src/dataset/packed/regions-file.ts";

function buildRegion(code: string, level: ServedRegion["level"], changes: Partial<ServedRegion> = {}): ServedRegion {
  return {
    code,
    name: `地区${code}`,
    level,
    rows: 3,
    holds: "rows",
    size: 3,
    file: `${code}.0a1b.bin`,
    bytes: 9,
    ...changes,
  };
}

const file = {
  kind: "regions",
  id: "city-2026",
  version: "1",
  title: {zh: "示例市", en: "Shili"},
  day: "2026-11-29",
  fictional: true,
  root: "3505",
  regions: [buildRegion("3505", "prefecture", {holds: "cells", size: 2}), buildRegion("350583", "county")],
};

describe("parseRegionsFile(value, file)", () => {
  it("gives the regions as they stand, and where a region's file lies", () => {
    const parsed = parseRegionsFile(structuredClone(file), "city-2026.json");
    expect(parsed).toEqual(file);
    expect(parsed.regions.map((region) => pathOfRegion(parsed, region))).toEqual([
      "city-2026/3505.0a1b.bin",
      "city-2026/350583.0a1b.bin",
    ]);
  });

  it.each([
    [{regions: [...file.regions, buildRegion("350583", "county")]}, 'meaning: a.json regions[2].code: "350583"'],
    [{regions: [buildRegion("3505", "county")]}, 'meaning: a.json regions[0].level: "county" (expected)'],
    [{regions: [...file.regions, buildRegion("350602", "county")]}, 'meaning: a.json regions[2].code: "350602"'],
    [{root: "35"}, 'meaning: a.json root: "35" (expected)'],
    [
      {root: "", regions: [buildRegion("", "nation", {file: "nation.bin"}), buildRegion("350583", "county")]},
      'regions[1].code: "350583"',
    ],
    [{day: "2026-02-30"}, 'meaning: a.json day: "2026-02-30" (unreal-date)'],
    [{regions: [buildRegion("3505", "prefecture", {file: "../secret.bin"})]}, "schema: a.json regions[0].file"],
    [{regions: [buildRegion("3505", "prefecture", {rows: -1})]}, "schema: a.json regions[0].rows: -1"],
    [{regions: []}, "schema: a.json regions: [] (empty)"],
    [{kind: "register"}, 'schema: a.json kind: "register"'],
  ])("refuses %j", (changes, message) => {
    expect(() => parseRegionsFile({...file, ...changes}, "a.json")).toThrow(message);
  });
});
