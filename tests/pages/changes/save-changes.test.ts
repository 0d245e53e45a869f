import {describe, expect, it} from "vitest";
import {compareRegisters} from "../../../src/coverage/register/compare-registers.ts";
import {writeCsv} from "../../../src/export/data/to-csv.ts";
import type {Locale} from "../../../src/locale/locale.ts";
import {itemsOfRegisters} from "../../../src/pages/changes/change-items.ts";
import {changesTable} from "../../../src/pages/changes/save-changes.ts";
import type {ChangeKind} from "../../../src/view/view.ts";
import {buildRegisterContext} from "../../figures/register/build-register-context.ts";
import {after, before, buildOpened} from "./build-opened.ts";

const [earlier, later] = await Promise.all(
  [before, after].map(async (register) => {
    const opened = await buildOpened(register);
    return {ref: register.id, dataset: opened.datasetOn(opened.today)};
  }),
);

function tableIn(locale: Locale, kinds: readonly ChangeKind[] = []) {
  if (earlier === undefined || later === undefined) throw new Error("no registers");
  const {t} = buildRegisterContext([], {locale});
  const items = itemsOfRegisters(
    compareRegisters(before, after),
    {before: earlier.dataset, after: later.dataset},
    {registers: [after, before], locale, t},
  ).filter(({kind}) => kinds.length === 0 || kinds.includes(kind));
  return changesTable({items, kinds, earlier, later, notes: ["没有对照的列：备注。"], locale, t});
}

describe("changesTable(changes)", () => {
  it("has a line a row and a line a change; what is not filled in is said, and is no zero", () => {
    expect(tableIn("zh").table).toEqual([
      ["变动", "名称", "乡镇（街道）", "项目", "原为", "现为"],
      ["新增", "=戊妇联", "", "", "", ""],
      ["不再有", "乙妇联", "霞美镇", "", "", ""],
      ["有改动", "甲妇联", "溪美街道", "状态", "正常", "届满待换届"],
      ["有改动", "甲妇联", "溪美街道", "覆盖妇女数", 1020, 1025],
      ["有改动", "甲妇联", "溪美街道", "主席", "未填", "陈甲例"],
      ["重名，分不清", "丁妇联", "溪美街道", "", 2, 1],
    ]);
  });

  it("says below what was compared, and which kinds the list is narrowed to", () => {
    expect(tableIn("zh", ["added", "gone"]).about).toEqual([
      ["旧的一份", "去年", "去年.csv · 名册", "2025-11-29", "2025-11-29"],
      ["新的一份", "今年", "今年.csv · 名册", "2026-11-29", "2026-11-29"],
      ["只含：新增、不再有"],
      ["没有对照的列：备注。"],
      ["虚构示例"],
    ]);
  });

  it("says it in English too", () => {
    expect(tableIn("en").table.slice(0, 4)).toEqual([
      ["Change", "Name", "Township or subdistrict", "Field", "Before", "After"],
      ["New", "=戊妇联", "", "", "", ""],
      ["Gone", "乙妇联", "霞美镇", "", "", ""],
      ["Changed", "甲妇联", "溪美街道", "Status", "Normal", "Term over, re-election due"],
    ]);
  });

  it("is no formula in a file", () => {
    const lines = tableIn("zh").table.map((cells) => cells.map(String));
    expect(writeCsv(lines)).toContain("\r\n新增,'=戊妇联,,,,\r\n");
  });
});
