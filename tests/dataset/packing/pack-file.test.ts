import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseRecords} from "../../../src/dataset/import/text/parse-records.ts";
import {packEntries} from "../../../src/dataset/packed/pack-entries.ts";
import {textAt} from "../../../src/dataset/packed/pack-texts.ts";
import type {PackedRegister} from "../../../src/dataset/packed/packed-register.ts";
import {unpackEntries} from "../../../src/dataset/packed/unpack-entries.ts";
import {type PackedFile, type PackOptions, packFile} from "../../../src/dataset/packing/pack-file.ts";
import {registerColumns} from "../../../src/dataset/register/register.ts";
import {formatCountyFiles, formatNationCsv} from "../../../src/dataset/sample/nation/nation-csv.ts";
import {smallNation} from "../../../src/dataset/sample/nation/nation-scale.ts";
import {formatCsvLine} from "../../../src/dataset/sample/sample-cells.ts";
import {sampleTownships} from "../../../src/dataset/sample/sample-county.ts";
import {sampleRows} from "../../../src/dataset/sample/sample-rows.ts";
import {templateHeaders} from "../../../src/dataset/sample/template-columns.ts";
import {type County, checkByRow, countsOf, formatFinding, today} from "./row-by-row.ts";

const pack = (text: string | Blob, options: Partial<PackOptions> = {}): Promise<PackedFile> =>
  packFile(typeof text === "string" ? new Blob([text]) : text, "示例.csv", {
    id: "own-1",
    title: "示例",
    today,
    ...options,
  });

const sample: County = {
  region: {code: "990101", name: "示例县"},
  townships: sampleTownships.map(({code, label}) => ({
    code: `990101${code.slice(-3)}`,
    zh: label.zh,
    en: null,
    target: null,
  })),
};

function sampleCsv(rows: number): string {
  const lines = [...sampleRows({rows, seed: 3})].map((row) => {
    const township = String(row.township ?? "").replace(/^\d{6}(?=\d{3}$)/, "990101");
    return formatCsvLine([
      "990101",
      ...registerColumns.map((column) => (column === "township" ? township : row[column])),
    ]);
  });
  return `${formatCsvLine(["行政区划代码", ...templateHeaders])}${lines.join("")}`;
}

/** A county's file with a code before each of its rows. */
function withCodes(text: string, code: string): string {
  const records = [...parseRecords(text.replace(/^\ufeff/, ""), ",", 0)];
  return records.map(({fields}, at) => formatCsvLine([at === 0 ? "行政区划代码" : code, ...fields])).join("");
}

/** The names in the order in which they are packed. */
function namesOf({rows, size}: PackedRegister): string[] {
  return rows === null ? [] : Array.from({length: size}, (_, place) => textAt(rows.name, place));
}

/** The region of each row. */
function regionsOf({dimensions}: PackedRegister): (string | undefined)[] {
  const {values, codes} = dimensions.region;
  return Array.from(codes, (code) => values[code]?.[0]);
}

describe("packFile(csv) of one county", () => {
  it("is the same as packEntries(checkRegister(…).register)", async () => {
    const text = sampleCsv(400);
    const {register, taken, refused, findings: found} = await checkByRow(text, "示例.csv", sample);
    const {packed, findings} = await pack(text, {places: [sample]});
    expect(packed).toEqual(packEntries(register));
    expect({taken: findings.taken, refused: findings.refused}).toEqual({taken, refused});
    expect(countsOf(findings.findings)).toEqual(countsOf(found));
  });

  it("is the same of a register with every mistake, and finds the same", async () => {
    const text = withCodes(readFileSync("public/data/practice-register.csv", "utf8"), "990101");
    const {register, taken, refused, findings: found} = await checkByRow(text, "示例.csv", sample);
    const {packed, findings} = await pack(text, {places: [sample]});
    expect(found.length).toBeGreaterThan(30);
    expect(packed).toEqual(packEntries(register));
    // Of private columns nothing is read, so nothing is found in them: one row has no other doubt.
    expect(findings.taken).toEqual({clean: taken.clean + 1, doubtful: taken.doubtful - 1});
    expect(findings.refused).toBe(refused);
    expect(countsOf(findings.findings)).toEqual(countsOf(found.filter(({column}) => column !== "telephone")));
  });
});

describe("packFile(csv) of a nation", () => {
  const nation = {rows: 1500, seed: 5, scale: smallNation};

  it("is county by county the same as that county's file row by row", async () => {
    for (const {name, text} of formatCountyFiles(nation)) {
      const {packed, findings} = await pack(text);
      const county: County = {
        region: packed.region,
        townships: packed.regions
          .filter(({name: township}) => township !== "外地")
          .map(({code, name: zh}) => ({code, zh, en: null, target: null})),
      };
      const {register, taken} = await checkByRow(text, "示例.csv", county);
      expect(packed, name).toEqual(packEntries(register));
      expect(findings.taken, name).toEqual(taken);
    }
  });

  it("has each county as one stretch, the same as its own file", async () => {
    const {packed, findings} = await pack(new Blob([...formatNationCsv(nation)]));
    expect(packed.region).toEqual({code: "", name: "全国", en: "The nation"});
    expect(packed.fictional).toBe(true);
    expect(findings.regions).toMatchObject({province: 3, prefecture: 6, county: 12});
    expect(findings.privateHeaders).toEqual(["联系人", "联系电话"]);
    let before = 0;
    for (const {text} of formatCountyFiles(nation)) {
      const own = (await pack(text)).packed;
      const [one, other] = [unpackEntries(packed, own.region), unpackEntries(own, own.region)];
      const shifted = other.entries.map((entry) => ({
        ...entry,
        row: entry.row + before,
        parent: entry.parent === null ? null : entry.parent + before,
      }));
      expect(one).toEqual({...other, entries: shifted});
      before += text.trimEnd().split("\r\n").length - 1;
    }
  });
});

describe("packFile(csv)", () => {
  it("refuses a row whose code is none, or without a county, with its number", async () => {
    const {packed, findings} = await pack(
      "行政区划代码,名称,组织形式\n350583,甲妇联,妇联\nX1,乙妇联,妇联\n350500,丙妇联,妇联\n,丁妇联,妇联\n350582001,戊妇联,妇联\n",
    );
    expect(namesOf(packed)).toEqual(["戊妇联", "甲妇联"]);
    expect(findings.refused).toBe(3);
    expect(findings.findings.map(formatFinding)).toEqual([
      "region region-unreadable X1 ×1: 3",
      "region region-missing 350500 ×1: 4",
      "region region-missing  ×1: 5",
    ]);
  });

  it("puts alike findings together, with their rows", async () => {
    const {findings, packed} = await pack(
      "行政区划代码,名称,组织形式,状态\n350583,甲妇联,妇联,好\n350583,,妇联,正常\n350582,乙妇联,协会,好\n350582,乙妇联,妇联,好\n350582,丁妇联,,\n",
    );
    expect(packed.size).toBe(2);
    expect(findings.findings.map(formatFinding)).toEqual([
      "name name-missing  ×1: 3",
      "form form-unknown 协会 ×1: 4",
      "form form-missing  ×1: 6",
      "status code-unknown 好 ×3: 2, 4, 5",
      "name name-repeated 乙妇联 ×1: 5",
    ]);
  });

  it("takes the same name in two counties for two organisations, and finds parents within the county alone", async () => {
    const {findings, packed} = await pack(
      "行政区划代码,名称,组织形式,上级或牵头组织\n350583,甲示例云栈石材妇联,妇联,\n350582,甲示例云栈石材妇联,妇联,\n350582,乙示例妇委会,妇委会,甲示例云栈石材妇联\n350581,丙示例妇委会,妇委会,甲示例云栈石材妇联\n",
    );
    expect(namesOf(packed)).toEqual(["甲示例云栈石材妇联", "乙示例妇委会", "甲示例云栈石材妇联"]);
    expect([...(packed.rows?.parent ?? [])]).toEqual([-1, 0, -1]);
    expect(findings.findings.map(formatFinding)).toEqual(["parent parent-not-found 甲示例云栈石材妇联 ×1: 5"]);
  });

  it("names regions by the columns beside, keeps the first of two names, and else calls them by their codes", async () => {
    const {packed, findings} = await pack(
      "行政区划代码,省,市,县,名称,组织形式,乡镇\n350583001,福建省,泉州市,南安市,甲妇联,妇联,溪美街道\n350583001,福建省,泉州市,南安县,乙妇联,妇联,溪美街道\n350581,,,,丙妇联,妇联,\n",
    );
    expect(packed.region).toEqual({code: "3505", name: "泉州市"});
    expect(packed.regions).toEqual([
      {code: "350581", name: "350581"},
      {code: "350583", name: "南安市"},
      {code: "350583001", name: "溪美街道"},
    ]);
    expect(packed.fictional).toBe(false);
    expect(findings.findings.map(formatFinding)).toEqual([
      "county region-names 南安县 ×1: 3",
      "township township-missing  ×1: 4",
    ]);
  });

  it("gives townships without a code one within their county, in the order of their names; organisations elsewhere the county's 990", async () => {
    const {packed} = await pack(
      "行政区划代码,名称,组织形式,乡镇\n350583,甲妇联,妇联,霞美镇\n350583,乙妇联,妇联,仑苍镇\n350582,丙妇联,妇联,霞美镇\n350583,丁妇联,妇联,外地\n350583,戊妇联,妇联,350583105\n",
    );
    expect(namesOf(packed)).toEqual(["丙妇联", "戊妇联", "乙妇联", "甲妇联", "丁妇联"]);
    expect(regionsOf(packed)).toEqual(["350582801", "350583105", "350583801", "350583802", "350583990"]);
    expect(packed.regions.filter(({code}) => code.startsWith("350583") && code.length === 9)).toEqual([
      {code: "350583105", name: "350583105"},
      {code: "350583801", name: "仑苍镇"},
      {code: "350583802", name: "霞美镇"},
      {code: "350583990", name: "外地", en: "Elsewhere"},
    ]);
  });

  it("gives counties codes by their names where a file has no codes, the same in any order", async () => {
    const head = "省,市,县,名称,组织形式\n";
    const rows = [
      "福建省,泉州市,南安市,甲妇联,妇联\n",
      "福建省,泉州市,晋江市,乙妇联,妇联\n",
      "江西省,,某县,丙妇联,妇联\n",
    ];
    const {packed} = await pack(`${head}${rows.join("")}`);
    const {packed: other} = await pack(`${head}${rows.toReversed().join("")}`);
    expect(regionsOf(packed)).toEqual(["357101", "357102", "367101"]);
    expect(other.regions).toEqual(packed.regions);
    expect(packed.regions.find(({code}) => code === "357102")).toEqual({code: "357102", name: "晋江市"});
  });

  it("never takes a contact, a telephone, or a person's number from another column", async () => {
    const {packed, findings} = await pack(
      "行政区划代码,名称,组织形式,主席,联系人,联系电话,备注\n350583,甲妇联（13800000000）,妇联,林某 13800000000,陈某,13800000001,13800000002\n350582,乙妇联,妇联,,陈某,0595-8888888,\n",
    );
    expect(namesOf(packed)).toEqual(["乙妇联", "甲妇联"]);
    expect(JSON.stringify([packed, findings])).not.toMatch(/1380000000|8888888|陈某/);
    expect(findings.privateHeaders).toEqual(["联系人", "联系电话", "备注"]);
  });

  it("leaves out headings, sums and headers that come again, and counts them", async () => {
    const {packed, findings} = await pack(
      "行政区划代码,名称,组织形式,覆盖妇女数\n350583,甲妇联,妇联,3\n行政区划代码,名称,组织形式,覆盖妇女数\n350582,乙妇联,妇联,4\n,合计,,7\n",
    );
    expect(packed.size).toBe(2);
    expect(findings.notData).toBe(2);
  });
});
