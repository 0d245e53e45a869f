import {expect, it} from "vitest";
import {toHtmlTable, toTsv} from "../../../src/export/data/copy-table.ts";
import {buildContext} from "../build-context.ts";
import {hardFigure, keptWords} from "../office-parts.ts";

// @vitest-environment jsdom

const context = buildContext("zh");

it("toHtmlTable(figure) is its table with the title above and the source below, the unknown blank", () => {
  document.body.innerHTML = toHtmlTable(hardFigure, context);
  const [table] = document.getElementsByTagName("table");
  expect(document.body.children).toHaveLength(1);
  expect(table?.caption?.textContent).toBe(keptWords);
  expect([...(table?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
    ["指标", "已列名(可查到名称)", "未列名(只有总数)", "备注"],
    ['=HYPERLINK("x")', "1203", "0", ""],
    ["未知的一行", "2", "", ""],
    ["下限", "1", "9", "10+"],
    [keptWords, "0", "", "无记录"],
    [
      "南安市 · 全部抓手 · 全部乡镇 · 来源:中国妇女网,2023-11-29(第 3、9、13 段) · 报道日期 2023-11-29 · 数据 nanan-2023 1.0.0",
    ],
  ]);
});

it("toHtmlTable(figure) tells Excel that a text is a text, and lets a number be one", () => {
  document.body.innerHTML = toHtmlTable(hardFigure, context);
  const [label, number] = [...document.querySelectorAll("tbody tr:first-child td")];
  expect(label?.getAttribute("style")).toContain("mso-number-format:'\\@'");
  expect(number?.getAttribute("style")).not.toContain("mso-number-format");
});

it("toTsv(figure) is a line a row, no cell of which is a formula", () => {
  expect(toTsv(hardFigure, context).split("\r\n")).toEqual([
    "指标\t已列名(可查到名称)\t未列名(只有总数)\t备注",
    '\'=HYPERLINK("x")\t1203\t0\t',
    "未知的一行\t2\t\t",
    "下限\t1\t9\t10+",
    `'${keptWords}\t0\t\t无记录`,
    "",
  ]);
});
