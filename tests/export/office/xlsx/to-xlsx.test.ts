import {beforeAll, expect, it} from "vitest";
import {toXlsx} from "../../../../src/export/office/xlsx/to-xlsx.ts";
import {buildBarFigure, buildTreeFigure} from "../../../charts/build-figure.ts";
import {buildContext} from "../../build-context.ts";
import {buildItem, faultsOf, hardFigure, keptWords, partOf, partsOf, sheetCells} from "../../office-parts.ts";

// @vitest-environment jsdom

// Read once, however slow the machine: no test is measured by it.
beforeAll(async () => {
  await import("write-excel-file/browser");
}, 60_000);

const context = buildContext("zh", "https://jinlin.example/");
const read = async (...figures: Parameters<typeof buildItem>[0][]) =>
  partsOf(
    await toXlsx(
      figures.map((figure) => buildItem(figure)),
      context,
    ),
  );
const cells = (parts: Map<string, string>, sheet: number) =>
  sheetCells(partOf(parts, new RegExp(`worksheets/sheet${sheet}\\.xml$`)), partOf(parts, /sharedStrings\.xml$/));

it("toXlsx(items) holds numbers as numbers, leaves the unknown blank, writes zero, and no formula", async () => {
  const parts = await read(hardFigure);
  expect(faultsOf(parts)).toEqual([]);
  expect(cells(parts, 1)).toEqual([
    ["指标", "已列名(可查到名称)", "未列名(只有总数)", "备注"],
    ['=HYPERLINK("x")', 1203, 0, null],
    ["未知的一行", 2, null, null],
    ["下限", 1, 9, "10+"],
    [keptWords, 0, null, "无记录"],
  ]);
});

it("toXlsx(items) keeps the head in sight and sets Chinese in a font that has it", async () => {
  const parts = await read(buildBarFigure());
  expect(partOf(parts, /sheet1\.xml$/)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  expect(partOf(parts, /styles\.xml$/)).toContain('"Microsoft YaHei"');
});

it("toXlsx(items) prints each sheet one page wide, on A4 across", async () => {
  const parts = await read(buildBarFigure());
  for (const sheet of ["sheet1", "sheet2"]) {
    const xml = partOf(parts, new RegExp(`${sheet}\\.xml$`));
    expect(xml).toMatch(/<worksheet [^>]*><sheetPr><pageSetUpPr fitToPage="1"\/><\/sheetPr>/);
    expect(xml).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"\/>/);
  }
});

it("toXlsx(items) says on a sheet of its own what the figure is and where it comes from", async () => {
  const parts = await read(buildBarFigure());
  expect(partOf(parts, /xl\/workbook\.xml$/)).toMatch(/name="四项指标 报道总数与已列名".*name="来源"/);
  expect(cells(parts, 2).filter((row) => row.length > 0)).toEqual([
    ["标题", "四项指标:报道总数与已列名"],
    ["筛选", "南安市 · 全部抓手 · 全部乡镇"],
    ["单位", "个"],
    ["说明", "口径:四项可能互相包含,不可相加;报道未给出全部名单。"],
    ["来源", "来源:中国妇女网,2023-11-29(第 3、9、13 段)"],
    ["数据日期", "2023-11-29"],
    ["数据版本", "nanan-2023 1.0.0"],
    ["查看本图", "https://jinlin.example/"],
    ["图注", buildItem(buildBarFigure()).caption],
  ]);
});

it("toXlsx(items) of several begins with their contents, and names each sheet once", async () => {
  const parts = await read(buildBarFigure(), buildBarFigure(), buildTreeFigure());
  const names = [...partOf(parts, /xl\/workbook\.xml$/).matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name]) => name,
  );
  expect(names).toEqual([
    "目录",
    "四项指标 报道总数与已列名",
    "四项指标 报道总数与已列名 2",
    "1+N 霞美片区产业基地",
    "来源",
  ]);
  expect(cells(parts, 1)[3]).toEqual([3, "1+N:霞美片区产业基地", buildItem(buildTreeFigure()).caption, names[3]]);
});

it("toXlsx([]) is refused", async () => {
  await expect(toXlsx([], context)).rejects.toThrow("office file of 0 figures");
});
