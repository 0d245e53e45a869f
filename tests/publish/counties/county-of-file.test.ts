import {describe, expect, it} from "vitest";
import {countyOfFile} from "../../../src/publish/counties/county-of-file.ts";
import type {RegionList} from "../../../src/publish/counties/region-list.ts";

const none: RegionList = new Map();
const listed: RegionList = new Map([
  ["350583", {code: "350583", name: "南安市", en: "Nan'an", target: null}],
  ["3505", {code: "3505", name: "泉州市", en: "Quanzhou", target: null}],
]);
const headers = ["行政区划代码", "省", "市", "县", "名称"];

describe("countyOfFile(file, headers, rows, listed)", () => {
  it("is told by the rows' code of the county or of a township, with the names of the levels", () => {
    const rows = [
      ["350583101", "福建省", "泉州市", "南安市", "甲妇联"],
      ["350583", "福建省", "泉州市", "南安市", "乙妇联"],
      [350583102000, null, null, null, "丙妇联"],
    ];
    expect(countyOfFile("a.csv", headers, rows, none)).toEqual({
      code: "350583",
      name: "南安市",
      names: {"35": "福建省", "3505": "泉州市", "350583": "南安市"},
    });
  });

  it.each([
    ["350583.csv", none, "350583", "350583"],
    ["350583 南安市.xlsx", none, "350583", "南安市"],
    ["350583_南安市.csv", none, "350583", "南安市"],
    ["350583.csv", listed, "350583", "南安市"],
    ["南安市.csv", listed, "350583", "南安市"],
  ])("is told by the name %j where no row tells it", (file, regions, code, name) => {
    expect(countyOfFile(file, ["名称"], [["甲妇联"]], regions)).toEqual({code, name, names: {[code]: name}});
  });

  it.each([
    ["a.csv", [["350583"], ["350584"]], "several-counties", "350583, 350584"],
    ["350584.csv", [["350583"]], "codes-disagree", "350583 in its rows, 350584 in its name"],
    ["a.csv", [["3505"]], "code-unknown", "row 1 below the header"],
    ["a.csv", [["350583"], [null], ["13800000001"]], "code-unknown", "row 3 below the header"],
    ["南安.csv", [], "no-code", ""],
    ["20261130.csv", [], "no-code", ""],
  ])("is none's: %j with %j, %s", (file, rows, reason, detail) => {
    expect(countyOfFile(file, headers, rows, listed)).toEqual({reason, detail});
  });
});
