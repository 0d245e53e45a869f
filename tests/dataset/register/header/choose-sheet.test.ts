import {describe, expect, it} from "vitest";
import type {Sheet, Workbook} from "../../../../src/dataset/import/workbook.ts";
import {chooseSheet} from "../../../../src/dataset/register/header/choose-sheet.ts";
import {RegisterError} from "../../../../src/dataset/register/register-error.ts";
import {readFixture} from "../../../dataset/import/read-fixture.ts";
import {buildWorkbook} from "../../../support/registers/build-workbook.ts";

const sheet = (name: string, rows: string[][], isHidden = false): Sheet => ({
  name,
  isHidden,
  rows: rows.map((cells, at) => ({number: at + 1, cells, isHidden: false})),
  merges: [],
  looseQuotes: [],
});
const workbook = (...sheets: Sheet[]): Workbook => ({file: "登记表.xlsx", format: "xlsx", text: null, sheets});
const guide = sheet("填表说明", [
  ["填表说明"],
  ["字段", "说明", "是否必填"],
  ["名称", "组织全称", "必填"],
  ["组织形式", "妇联、妇委会、妇女小组、妇女微家", "必填"],
]);
const register = [
  ["名称", "组织形式", "乡镇（街道）"],
  ["云帆石材有限公司妇联", "妇联", "霞美镇"],
];

function refusalOf(tried: Workbook): RegisterError {
  try {
    chooseSheet(tried);
  } catch (error) {
    if (error instanceof RegisterError) return error;
  }
  throw new Error("nothing was refused");
}

describe("chooseSheet", () => {
  it("finds the register behind the instructions, and says which others there are", () => {
    const {chosen, others} = chooseSheet(workbook(guide, sheet("登记表", register)));
    expect([chosen.index, chosen.name, chosen.knownColumns, chosen.rows]).toEqual([1, "登记表", 3, 1]);
    expect(others.map(({name, isHidden, knownColumns}) => [name, isHidden, knownColumns])).toEqual([
      ["填表说明", false, 0],
    ]);
  });

  it("prefers the sheet that is seen to its hidden copy", () => {
    const {chosen, others} = chooseSheet(workbook(sheet("备份", register, true), sheet("登记表", register)));
    expect(chosen.name).toBe("登记表");
    expect(others).toMatchObject([{name: "备份", isHidden: true}]);
  });

  it("takes a hidden sheet where no other is a register", () => {
    expect(chooseSheet(workbook(guide, sheet("数据", register, true))).chosen.name).toBe("数据");
  });

  it("prefers names to sums: a table by township is no register", () => {
    const sums = sheet("汇总", [
      ["乡镇（街道）", "覆盖组织数", "覆盖妇女数", "执委人数"],
      ["霞美镇", "7", "100", "5"],
    ]);
    expect(chooseSheet(workbook(sums, sheet("明细", register))).chosen.name).toBe("明细");
  });

  it("prefers rows to an empty form", () => {
    const form = sheet("空表", [["名称", "组织形式", "三新类别", "乡镇（街道）", "状态"]]);
    expect(chooseSheet(workbook(form, sheet("登记表", register))).chosen.name).toBe("登记表");
  });

  it("refuses a table without a known column, with the header it read", async () => {
    const error = refusalOf(await readFixture("b14-j-no-known-column.csv"));
    expect([error.kind, error.file, error.header]).toEqual([
      "no-known-column",
      "b14-j-no-known-column.csv",
      ["日期", "天气", "温度"],
    ]);
  });

  it("refuses Big5 read as GB18030, and reads it as Big5", async () => {
    expect(refusalOf(await readFixture("b14-m-big5.csv", "gb18030")).kind).toBe("no-known-column");
    const {chosen} = chooseSheet(await readFixture("b14-m-big5.csv", "big5"));
    expect([chosen.knownColumns, chosen.rows]).toEqual([4, 2]);
  });

  it("refuses a header without rows, with that header", async () => {
    const error = refusalOf(await readFixture("b14-k-header-only.csv"));
    expect([error.kind, error.header.length, error.header[0]]).toEqual(["no-rows", 23, "名称"]);
  });

  it("refuses a workbook in which no cell holds anything", () => {
    expect(refusalOf(buildWorkbook([])).kind).toBe("empty");
    expect(refusalOf(buildWorkbook([[" ", null]])).kind).toBe("empty");
    expect(refusalOf(workbook()).kind).toBe("empty");
  });
});
