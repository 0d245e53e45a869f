import {describe, expect, it} from "vitest";
import {toWorkbook} from "../../../src/build/sample/to-workbook.ts";
import {unpackEntries} from "../../../src/dataset/packed/unpack-entries.ts";
import {readCounty} from "../../../src/publish/counties/read-county.ts";
import type {RegionList} from "../../../src/publish/counties/region-list.ts";

const headers = ["名称", "组织形式", "乡镇（街道）", "覆盖妇女数", "联系人", "联系电话"];
const rows = [
  ["甲妇联", "妇联", "西镇", 30, "林某某", "13800000001"],
  ["乙妇联", "妇联", "东街道", null, "陈某某", "13800000002"],
  ["丙妇委会", "妇委会", "西镇", 0, null, null],
];

const options = {
  id: "city-1",
  title: "示例市",
  day: "2026-11-29",
  fictional: false,
  mostRefused: 0.1,
  listed: new Map() as RegionList,
};

function csv(...lines: readonly (readonly (string | number | null)[])[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(lines.map((cells) => `${cells.map((cell) => cell ?? "").join(",")}\r\n`).join(""));
}

describe("readCounty(bytes, file, options)", () => {
  it("reads a county of CSV and of XLSX to the same rows, an unknown number not as 0", async () => {
    const xlsx = Uint8Array.from(await toWorkbook([{name: "登记表", rows: [headers, ...rows]}]));
    const read = await Promise.all([
      readCounty(csv(headers, ...rows), "350583 南安市.csv", options),
      readCounty(xlsx, "350583 南安市.csv", options),
    ]);
    expect(read[0]).toEqual(read[1]);
    const [county] = read[0]?.counties ?? [];
    if (county === undefined) throw new RangeError("no county");
    const {townships, entries} = unpackEntries(county.packed, {code: "350583", name: "南安市"});
    expect(townships.map(({name}) => name)).toEqual(["东街道", "西镇"]);
    expect(entries.map(({name, women}) => [name, women])).toEqual([
      ["甲妇联", 30],
      ["乙妇联", null],
      ["丙妇委会", 0],
    ]);
    expect(county.packed).toMatchObject({fictional: false, columns: ["name", "form", "township", "women"]});
    expect(JSON.stringify(county)).not.toMatch(/某某|138/);
  });

  it("takes townships with their codes and targets from regions.csv, or their codes from the rows", async () => {
    const listed: RegionList = new Map([
      ["350583007", {code: "350583007", name: "西镇", en: "Xi", target: 3}],
      ["350583008", {code: "350583008", name: "东街道", en: null, target: null}],
    ]);
    const {counties} = await readCounty(csv(headers, ...rows), "350583.csv", {...options, listed});
    expect(counties[0]?.packed.regions).toEqual([
      {code: "350583007", name: "西镇", target: 3},
      {code: "350583008", name: "东街道"},
    ]);
    const coded = csv(
      ["行政区划代码", ...headers],
      ...rows.map((cells) => [cells[2] === "西镇" ? "350583104" : "350583001", ...cells]),
    );
    expect((await readCounty(coded, "a.csv", options)).counties[0]?.packed.regions).toEqual([
      {code: "350583001", name: "东街道"},
      {code: "350583104", name: "西镇"},
    ]);
  });

  it("leaves out a row with an error, and the whole county if more than a tenth are so", async () => {
    const many = Array.from({length: 9}, (_, at) => [`${at}号妇联`, "妇联", "西镇", 1, null, null]);
    const wrong = ["错妇联", "协会", "西镇", 1, null, null];
    const {counties} = await readCounty(csv(headers, ...many, wrong), "350583.csv", options);
    expect(counties[0]?.packed.size).toBe(9);
    expect(counties[0]?.refusedRows).toEqual([{row: 11, column: "form", kind: "form-unknown"}]);
    const two = await readCounty(csv(headers, wrong, ...many, wrong), "350583.csv", options);
    expect(two.counties).toEqual([]);
    expect(two.refusals[0]).toMatchObject({county: "350583", reason: "too-many-refused", detail: "2 of 11"});
  });

  it.each([
    [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), "not-read", "picture"],
    [new Uint8Array(), "not-read", "empty"],
    [csv(["会议", "地点"], ["周一", "三楼"]), "not-read", "no-known-column"],
    [csv(headers), "not-read", "no-rows"],
    [csv(["行政区划代码", ...headers], ["350584", ...(rows[0] ?? [])]), "codes-disagree", expect.any(String)],
  ])("leaves out what is no register of its county: case %#", async (bytes, reason, detail) => {
    const {counties, refusals} = await readCounty(bytes, "350583.csv", options);
    expect(counties).toEqual([]);
    expect(refusals).toMatchObject([{file: "350583.csv", reason, detail}]);
  });
});
