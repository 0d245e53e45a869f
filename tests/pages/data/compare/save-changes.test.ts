import {describe, expect, it} from "vitest";
import {compareRegisters} from "../../../../src/coverage/register/compare-registers.ts";
import {writeCsv} from "../../../../src/export/data/to-csv.ts";
import {changesTable} from "../../../../src/pages/data/compare/save-changes.ts";
import {buildRegisterContext} from "../../../figures/register/build-register-context.ts";
import {after, before} from "./build-opened.ts";

const tableIn = (locale: "zh" | "en") =>
  changesTable(compareRegisters(before, after), {
    registers: [after, before],
    locale,
    t: buildRegisterContext([], {locale}).t,
  });

describe("changesTable(comparison, wording)", () => {
  it("has a line a row, a line a change, and then what was compared", () => {
    expect(tableIn("zh")).toEqual([
      ["变动", "名称", "乡镇（街道）", "列", "原为", "现为"],
      ["新增", "=戊妇联", "", "", "", ""],
      ["不再有", "乙妇联", "霞美镇", "", "", ""],
      ["有改动", "甲妇联", "溪美街道", "状态", "正常", "届满待换届"],
      ["有改动", "甲妇联", "溪美街道", "覆盖妇女数", "1020", "1025"],
      ["有改动", "甲妇联", "溪美街道", "主席", "", "陈甲例"],
      ["重名，分不清（旧）", "丁妇联", "溪美街道", "", "", ""],
      ["重名，分不清（旧）", "丁妇联", "溪美街道", "", "", ""],
      ["重名，分不清（新）", "丁妇联", "溪美街道", "", "", ""],
      [],
      ["旧的一份", "去年", "去年.csv", "2025-11-29"],
      ["新的一份", "今年", "今年.csv", "2026-11-29"],
      ["没有对照的列（只有一份才有）：备注。"],
      ["虚构示例"],
    ]);
  });

  it("says it in English too", () => {
    expect(tableIn("en").slice(0, 4)).toEqual([
      ["Change", "Name", "Township or subdistrict", "Column", "Before", "After"],
      ["New", "=戊妇联", "", "", "", ""],
      ["Gone", "乙妇联", "霞美镇", "", "", ""],
      ["Changed", "甲妇联", "溪美街道", "Status", "Normal", "Term over, re-election due"],
    ]);
  });

  it("is no formula in a file", () => {
    expect(writeCsv(tableIn("zh"))).toContain("\r\n新增,'=戊妇联,,,,\r\n");
  });
});
