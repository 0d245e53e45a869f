import {describe, expect, it} from "vitest";
import {compareRegisters} from "../../../src/coverage/register/compare-registers.ts";
import {comparisonFigure} from "../../../src/figures/register/comparison-figure.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";
import {rowsOf} from "../build-context.ts";
import {buildRegisterContext} from "./build-register-context.ts";

const before = buildRegister({
  day: "2025-11-29",
  file: "去年.xlsx",
  townships: [
    {code: "350583001", name: "溪美街道", target: null},
    {code: "350583999", name: "旧镇", target: null},
  ],
  entries: buildEntries(
    {name: "甲妇联", women: 20},
    {name: "乙妇联", township: "350583999"},
    {name: "丙妇联"},
    {name: "丁妇联"},
    {name: "丁妇联"},
  ),
});
const after = buildRegister({
  entries: buildEntries(
    {name: "甲妇联", women: 25, president: "陈甲例"},
    {name: "丙妇联"},
    {name: "丁妇联"},
    {name: "戊妇联", township: null},
    {name: "己妇联", township: "350583001"},
  ),
  columns: ["name", "form", "women", "president"],
});
const context = buildRegisterContext([], {register: after});
const figure = comparisonFigure(compareRegisters(before, after), before, context);

describe("comparisonFigure(comparison, before, context)", () => {
  it("has new, gone and changed rows by township, those of a former township too, not stated last", () => {
    expect(figure.series.map(({label}) => label)).toEqual(["新增", "不再有", "有改动"]);
    expect(rowsOf(figure)).toEqual([
      ["溪美街道", 1, 0, 1],
      ["旧镇", 0, 1, 0],
      ["未填", 1, 0, 0],
    ]);
    expect(figure.n).toEqual({value: 4, words: "n = 4 行有变动"});
  });

  it("notes what is unchanged, what can't be told, which columns changed and which were not compared", () => {
    expect(figure.notes.slice(1, 4)).toEqual([
      "1 行没有变动。",
      "3 行重名，分不清对应哪一行，未计：丁妇联。",
      "改动最多的列：覆盖妇女数 1 行、主席 1 行。",
    ]);
    expect(figure.notes[4]).toMatch(/^只有一份才有的列没有对照：三新类别、组建方式、/);
  });

  it("names both files", () => {
    expect(figure.sourceLine).toContain("对照：示例市妇联组织登记表（去年.xlsx），2025-11-29 读取");
    expect(figure.subtitle).toBe("新的一份（2026-11-29）与旧的一份（2025-11-29）逐行对照。");
  });

  it("is empty where nothing differs, but for rows of one name that can't be told apart", () => {
    const answer = comparisonFigure(compareRegisters(after, after), after, context);
    expect([answer.rows, answer.empty]).toEqual([[], "两份登记表逐行相同，没有变动。"]);
    const repeated = comparisonFigure(compareRegisters(before, before), before, context);
    expect([repeated.rows, repeated.empty]).toEqual([[], "除重名而分不清的行外，没有变动。"]);
  });
});
