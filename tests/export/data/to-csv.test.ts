import {expect, it} from "vitest";
import {toCsv} from "../../../src/export/data/to-csv.ts";
import {buildBarFigure, buildRow, buildTreeFigure} from "../../charts/build-figure.ts";
import {buildHeatFigure} from "../../charts/build-heat.ts";
import {buildContext} from "../build-context.ts";

const context = buildContext("zh", "https://jinlin.example/");

it("toCsv(figure) is a line a row and a column a series, then what the figure says of itself", () => {
  expect(toCsv(buildBarFigure(), context)).toBe(
    [
      "\ufeff指标,已列名(可查到名称),未列名(只有总数)",
      "三新妇联组织,15,65",
      "阵地,0,21",
      "异地商会妇联,3,11",
      "执委工作站,3,9",
      "",
      "标题,四项指标:报道总数与已列名",
      "筛选,南安市 · 全部抓手 · 全部乡镇",
      "单位,个",
      '说明,"口径:四项可能互相包含,不可相加;报道未给出全部名单。"',
      '来源,"来源:中国妇女网,2023-11-29(第 3、9、13 段)"',
      "数据日期,2023-11-29",
      "数据版本,nanan-2023 1.0.0",
      "查看本图,https://jinlin.example/",
      "",
    ].join("\r\n"),
  );
});

it("toCsv(figure) names no address that only this machine can open", () => {
  expect(toCsv(buildBarFigure(), buildContext("zh", null))).toMatch(/\r\n数据版本,nanan-2023 1\.0\.0\r\n$/);
});

it("toCsv(figure) leaves the unknown and the inapplicable blank, writes 0, and keeps a row's remark", () => {
  const rows = [
    buildRow({id: "a", values: {named: 0, "not-named": null}, endLabel: "未知", note: "报道未给出"}),
    buildRow({id: "b", values: {named: 2}}),
  ];
  const [, first, second] = toCsv(buildBarFigure({rows}), context).split("\r\n");
  expect(first).toBe("a,0,,未知; 报道未给出");
  expect(second).toBe("b,2,,");
});

it.each([
  ["=1+1", "'=1+1"],
  ["+86", "'+86"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\tx", "'\tx"],
  ["\r=x", '"\'\r=x"'],
  ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  ['称"近邻"', '"称""近邻"""'],
  ["a,b", '"a,b"'],
])("toCsv(figure) writes the label %j as %j", (label, cell) => {
  const csv = toCsv(buildBarFigure({rows: [buildRow({id: "a", label, values: {named: 1}})]}), context);
  expect(csv.startsWith(`${cell},1,`, csv.indexOf("\r\n") + 2)).toBe(true);
});

it("toCsv(figure) is a line a node for a tree", () => {
  const lines = toCsv(buildTreeFigure(), context).split("\r\n");
  expect(lines[0]).toBe("\ufeff组织,备注");
  expect(lines[1]).toBe("霞美片区产业基地妇联,妇联");
  expect(lines[9]).toBe("裕远包袋,妇女微家");
});

it("toCsv(figure) says that a dataset is made up", () => {
  const dataset = {...buildBarFigure().dataset, fictional: true};
  expect(toCsv(buildBarFigure({dataset}), context)).toContain("说明,虚构示例数据\r\n");
});

it("toCsv(figure) crosses two dimensions as a spreadsheet would, with totals", () => {
  const [head, first, second, total] = toCsv(buildHeatFigure({}, 2, 2), context).split("\r\n");
  expect([head, first, second, total]).toEqual([
    "\ufeff乡镇,企业,产业基地,合计",
    "溪美街道,0,5,0",
    "省新镇,7,12,7",
    "合计,0,3,1234",
  ]);
});
