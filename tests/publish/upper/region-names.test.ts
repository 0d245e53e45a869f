import {describe, expect, it} from "vitest";
import {regionNames} from "../../../src/publish/upper/region-names.ts";

const county = {input: "a.csv", file: "a.bin", bytes: 1, rows: 1, fictional: false, refusedRows: []};
const counties = [
  {...county, code: "350582", name: "甲市", names: {"35": "福建省", "350582": "甲市"}},
  {...county, code: "350583", name: "乙市", names: {"35": "闽", "3505": "泉州市", "350583": "乙市"}},
];

describe("regionNames(counties, listed, fictional)", () => {
  it("calls a region as the list does, or else as its first county's rows, or by its code", () => {
    const listed = new Map([["3505", {code: "3505", name: "示例市", en: "Shili", target: null}]]);
    const nameOf = regionNames(counties, listed, false);
    expect(["35", "3505", "350583", "3506"].map(nameOf)).toEqual([
      {code: "35", name: "福建省"},
      {code: "3505", name: "示例市", en: "Shili"},
      {code: "350583", name: "乙市"},
      {code: "3506", name: "3506"},
    ]);
  });

  it("says of a made-up nation that it is", () => {
    expect(regionNames(counties, new Map(), false)("").name).toBe("全国");
    expect(regionNames(counties, new Map(), true)("")).toEqual({
      code: "",
      name: "全国（虚构）",
      en: "Nation (fictional)",
    });
  });
});
