import {describe, expect, it} from "vitest";
import type {Cell, Sheet, Workbook} from "../../../../src/dataset/import/workbook.ts";
import {checkRegister, type RegisterReport} from "../../../../src/dataset/register/check-register.ts";
import {findHeader} from "../../../../src/dataset/register/header/find-header.ts";
import {matchColumns, toMapping} from "../../../../src/dataset/register/header/match-columns.ts";
import {toRows} from "../../../../src/dataset/register/mends/to-rows.ts";
import {formatPlace, formatPlaces} from "../../../../src/dataset/register/rows/format-place.ts";
import {stackSheets} from "../../../../src/dataset/register/rows/stack-sheets.ts";
import {buildWorkbook} from "../../../support/registers/build-workbook.ts";
import {region, townships} from "../../../support/registers/townships.ts";

const header = ["序号", "名称", "组织形式", "女性人数"];
const xiamei = [
  ["霞美镇妇联组织登记表"],
  header,
  ["1", "甲公司妇联", "妇联", "12"],
  ["2", "乙公司妇联", "妇联", "-3"],
  ["3", "丁公司妇联", "妇联", "5"],
  ["4", "戊公司妇联", "妇联", "6"],
  ["合计", null, null, "23"],
];
const shengxin = [
  header,
  ["1", "丙公司妇联", "妇联", "20"],
  ["2", "甲公司妇联", "妇联", "7"],
  ["3", "己公司妇联", "妇联", "8"],
  ["4", "庚公司妇联", "妇联", "9"],
  ["合计", null, null, "45"],
];

function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  changes: Partial<Sheet> = {},
): Workbook {
  const built = Object.entries(sheets).flatMap(([name, rows]) => buildWorkbook(rows, {name, ...changes}).sheets);
  return {...buildWorkbook([]), sheets: built};
}

const isTownship = (name: string) => (name.endsWith("镇") ? name : null);

function checkStack(workbook: Workbook): RegisterReport {
  const sheet = stackSheets(workbook, isTownship)?.sheet;
  const found = sheet && findHeader(sheet);
  if (!sheet || !found) throw new Error("no stack");
  const options = {townships, region, today: "2026-11-27", fictional: true, id: "nanan", title: "南安市"};
  const mapping = toMapping(matchColumns(found, sheet));
  return checkRegister({...workbook, sheets: [sheet]}, {...options, sheet: 0, header: found, mapping});
}

describe("sheets of one header", () => {
  const both = workbookOf({霞美镇: xiamei, 省新镇: shengxin});

  it("are one register of all their rows, whose township is that of their sheet", () => {
    const {register, taken, refused, notData} = checkStack(both);
    expect(register.entries.map(({name, township}) => `${name} ${township}`)).toEqual([
      "甲公司妇联 350583117",
      "丁公司妇联 350583117",
      "戊公司妇联 350583117",
      "丙公司妇联 350583100",
      "甲公司妇联 350583100",
      "己公司妇联 350583100",
      "庚公司妇联 350583100",
    ]);
    expect({...taken, refused}).toEqual({clean: 6, doubtful: 1, refused: 1});
    expect(notData.map(({row, why}) => `${formatPlace(row, register.parts)} ${why}`)).toEqual([
      "霞美镇!7 total",
      "省新镇!1 header-again",
      "省新镇!6 total",
    ]);
  });

  it("say the place of a row by its sheet, also of the row that a finding tells of", () => {
    const {findings, register} = checkStack(both);
    expect(findings.map(({row, kind, facts}) => [formatPlace(row, register.parts), kind, facts.row])).toEqual([
      ["霞美镇!4", "count-negative", undefined],
      ["省新镇!3", "name-repeated", "霞美镇!3"],
    ]);
    expect(formatPlaces("3, 9", register.parts)).toBe("霞美镇!3, 省新镇!2");
    expect(formatPlace(12, undefined)).toBe("12");
  });

  it("have their sums compared with their own rows", () => {
    const {sheetRemarks, register} = checkStack(both);
    expect(sheetRemarks.map(({row, written, summed}) => [formatPlace(row, register.parts), written, summed])).toEqual([
      ["省新镇!6", 45, 44],
    ]);
  });

  it("keep their townships where they are saved as one table", () => {
    const sheet = stackSheets(both, isTownship)?.sheet;
    expect(sheet && toRows(sheet).map((cells) => cells.at(-1))).toEqual([
      null,
      "乡镇（街道）",
      "霞美镇",
      "霞美镇",
      "霞美镇",
      "霞美镇",
      null,
      "乡镇（街道）",
      "省新镇",
      "省新镇",
      "省新镇",
      "省新镇",
      null,
    ]);
  });

  it("keep what merged cells say with their own rows", () => {
    const merge = {firstRow: 2, lastRow: 1_048_576, firstColumn: 3, lastColumn: 3};
    const stack = stackSheets(workbookOf({甲: shengxin, 乙: shengxin}, {merges: [merge]}), isTownship);
    expect(stack?.sheet.merges.map(({firstRow, lastRow}) => [firstRow, lastRow])).toEqual([
      [2, 6],
      [8, 12],
    ]);
  });

  it.each([
    ["their names say so", {"2024年": xiamei, "2025年": shengxin}],
    ["they name the same organisations", {表一: shengxin, 表二: shengxin}],
  ])("are states of one list where %s", (_, sheets) => {
    expect(stackSheets(workbookOf(sheets), isTownship)?.isOneRegister).toBe(false);
    expect(stackSheets(both, isTownship)?.isOneRegister).toBe(true);
  });

  it("are not put together with hidden, empty or other ones; one alone is none", () => {
    const other = [
      ["单位", "数量"],
      ["甲", "3"],
    ];
    const stack = stackSheets(workbookOf({说明: other, 霞美镇: xiamei, 空: [header], 省新镇: shengxin}), isTownship);
    expect(stack?.sheet.parts).toEqual([
      {name: "霞美镇", before: 0},
      {name: "省新镇", before: 7},
    ]);
    expect(stack?.organisations).toBe(8);
    expect(stackSheets(workbookOf({霞美镇: xiamei, 说明: other}), isTownship)).toBeNull();
    expect(stackSheets(workbookOf({霞美镇: xiamei, 省新镇: shengxin}, {isHidden: true}), isTownship)).toBeNull();
  });
});
