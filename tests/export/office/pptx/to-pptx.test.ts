import {beforeAll, describe, expect, it} from "vitest";
import {defaultChoice} from "../../../../src/coverage/count/custom-choice.ts";
import {toPptx} from "../../../../src/export/office/pptx/to-pptx.ts";
import {customFigure} from "../../../../src/figures/custom/custom-figure.ts";
import {buildBarFigure, buildRow, buildTreeFigure} from "../../../charts/build-figure.ts";
import {buildContext as buildView} from "../../../figures/build-context.ts";
import {buildContext} from "../../build-context.ts";
import {buildItem, faultsOf, hardFigure, keptWords, partOf, partsOf, picture, sheetCells} from "../../office-parts.ts";

// @vitest-environment jsdom

// Read once, however slow the machine: no test is measured by it.
beforeAll(async () => {
  await Promise.all([import("pptxgenjs"), import("write-excel-file/browser")]);
}, 60_000);

const context = buildContext("zh", "https://jinlin.example/");
const read = async (...items: ReturnType<typeof buildItem>[]) => partsOf(await toPptx(items, context));

describe("toPptx(items) of bars", () => {
  it("is a native chart, its workbook the figure's numbers: the unknown blank, a zero a zero", async () => {
    const parts = await read(buildItem(hardFigure));
    expect(faultsOf(parts)).toEqual([]);
    const sheet = partOf(parts, /embeddings\/.*sheet1\.xml$/);
    expect(sheetCells(sheet, partOf(parts, /embeddings\/.*sharedStrings\.xml$/))).toEqual([
      [" ", "已列名(可查到名称)", "未列名(只有总数)"],
      ['=HYPERLINK("x")', 1203, 0],
      ["未知的一行（未知）", 2],
      ["下限（10+）", 1, 9],
      [`${keptWords}（无记录）`, 0],
    ]);
  });

  it("draws the same numbers as its workbook, and nothing where one is unknown", async () => {
    const chart = parse(partOf(await read(buildItem(hardFigure)), /charts\/chart\d+\.xml$/));
    const [named, unnamed] = [...chart.getElementsByTagName("c:ser")].map((series) =>
      [...(series.getElementsByTagName("c:numCache")[0]?.getElementsByTagName("c:pt") ?? [])].map((point) => [
        Number(point.getAttribute("idx")),
        Number(point.textContent),
      ]),
    );
    expect(named).toEqual([
      [0, 1203],
      [1, 2],
      [2, 1],
      [3, 0],
    ]);
    expect(unnamed).toEqual([
      [0, 0],
      [2, 9],
    ]);
  });

  it("hatches what is not named, dots what is not stated, and draws no series without a mark", async () => {
    const series = [
      {id: "named", label: "已列名", tone: "named"},
      {id: "not-named", label: "未列名", tone: "not-named"},
      {id: "not-stated", label: "未说明", tone: "not-stated"},
    ] as const;
    const rows = [buildRow({id: "a", values: {"not-named": 3, "not-stated": 1}})];
    const parts = await read(buildItem(buildBarFigure({series, rows})));
    const chart = partOf(parts, /charts\/chart\d+\.xml$/);
    expect(
      [...chart.matchAll(/<c:ser>.*?<c:v>(.*?)<\/c:v>.*?<c:spPr><a:(\w+)( prst="\w+")?/g)].map((one) => one.slice(1)),
    ).toEqual([
      ["未列名", "pattFill", ' prst="wdUpDiag"'],
      ["未说明", "pattFill", ' prst="pct25"'],
    ]);
    expect(partOf(parts, /embeddings\/.*sharedStrings\.xml$/)).toContain("已列名");
  });

  it("stacks rows drawn as shares to 100 %", async () => {
    const chart = async (scale: {scale?: "share"}) =>
      partOf(await read(buildItem(buildBarFigure(scale))), /charts\/chart\d+\.xml$/);
    expect(await chart({})).toContain('<c:grouping val="stacked"/>');
    expect(await chart({scale: "share"})).toContain('<c:grouping val="percentStacked"/>');
  });

  it("says title, filters, caption, source and address on the slide, and the evidence in its notes", async () => {
    const item = buildItem(buildBarFigure());
    const parts = await read(item);
    const words = textOf(partOf(parts, /slides\/slide1\.xml$/));
    expect(words[0]).toBe("四项指标:报道总数与已列名");
    expect(words[1]).toBe("南安市 · 全部抓手 · 全部乡镇 · 单位：个");
    expect(item.figure.notes.length).toBeGreaterThan(0);
    expect(words).toContain([item.caption, ...item.figure.notes].join(" "));
    expect(words.at(-1)).toMatch(/^来源:中国妇女网.*https:\/\/jinlin\.example\/$/);
    expect(textOf(partOf(parts, /notesSlide1\.xml$/))[0]?.startsWith(item.caption)).toBe(true);
    expect(partOf(parts, /slides\/slide1\.xml$/)).toContain(`descr="${item.caption}"`);
  });

  it("names no address that only this machine can open", async () => {
    const parts = await partsOf(await toPptx([buildItem(buildBarFigure())], buildContext("zh", null)));
    expect(textOf(partOf(parts, /slides\/slide1\.xml$/)).at(-1)).toMatch(/nanan-2023 1\.0\.0$/);
  });

  it("takes a slide for each sixteen rows, on one scale", async () => {
    const rows = Array.from({length: 20}, (_, index) => buildRow({id: `r${index}`, values: {named: index}}));
    const parts = await read(buildItem(buildBarFigure({rows})));
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, text]) => text);
    expect(charts.map((text) => /<c:max val="(\d+)"/.exec(text)?.[1])).toEqual(["19", "19"]);
    expect(textOf(partOf(parts, /slides\/slide2\.xml$/))[0]).toBe("四项指标:报道总数与已列名（2/2）");
  });

  it("keeps sixteen rows on one slide", async () => {
    const rows = Array.from({length: 16}, (_, index) => buildRow({id: `r${index}`, values: {named: index}}));
    const parts = await read(buildItem(buildBarFigure({rows})));
    expect([...parts.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
  });

  it("has the numbers as a table after the chart, where the reader asked for it, and not else", async () => {
    const figure = buildBarFigure({totalsAre: "合计"});
    const parts = await read(buildItem(figure, {hasTable: true}));
    expect(partOf(parts, /slides\/slide1\.xml$/)).toContain("drawingml/2006/chart");
    expect(rowsOf(partOf(parts, /slides\/slide1\.xml$/))).toEqual([]);
    expect(rowsOf(partOf(parts, /slides\/slide2\.xml$/))).toEqual([
      ["指标", "已列名(可查到名称)", "未列名(只有总数)", "合计"],
      ["三新妇联组织", "15", "65", "80"],
      ["阵地", "0", "21", "21"],
      ["异地商会妇联", "3", "11", "14"],
      ["执委工作站", "3", "9", "12"],
    ]);
    expect(textOf(partOf(parts, /slides\/slide2\.xml$/))[0]).toBe("四项指标:报道总数与已列名（2/2）");
    const without = await read(buildItem(figure));
    expect([...without.keys()].filter((name) => /slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
  });
});

describe("toPptx(items) of other kinds", () => {
  it("sets a tree's picture, said in words, and its nodes as a table", async () => {
    const item = buildItem(buildTreeFigure(), {picture});
    const parts = await read(item);
    expect(partOf(parts, /slides\/slide1\.xml$/)).toContain(`descr="${item.caption}"`);
    expect([...parts.keys()].filter((name) => name.endsWith(".png"))).toHaveLength(1);
    expect(rowsOf(partOf(parts, /slides\/slide2\.xml$/)).slice(0, 2)).toEqual([
      ["组织", "备注"],
      ["霞美片区产业基地妇联", "妇联"],
    ]);
  });

  it("says beside the picture what that lacks for its size, and not beside its table, which has all", async () => {
    const lacks = ["限于尺寸，只逐行列出 9 行。"];
    const item = buildItem(buildTreeFigure({notes: ["口径。"]}), {picture: {...picture, lacks}});
    const parts = await read(item);
    expect(textOf(partOf(parts, /slides\/slide1\.xml$/))).toContain(`${item.caption} 口径。 ${lacks[0]}`);
    expect(textOf(partOf(parts, /slides\/slide2\.xml$/))).toContain(`${item.caption} 口径。`);
  });

  it("sets crossed dimensions as a table in the drawing's colours, with its dashes and what they mean", async () => {
    const view = buildView({custom: {...defaultChoice, rows: "lever", split: "hostKind", form: "heat"}});
    const parts = await read(buildItem(customFigure(view), {picture}));
    const slide = partOf(parts, /slides\/slide1\.xml$/);
    expect(rowsOf(slide)[1]?.slice(0, 3)).toEqual(["园区与产业基地", "4", "–"]);
    expect(textOf(slide).some((words) => words.endsWith("“–”：无记录。"))).toBe(true);
    expect(slide).toContain('<a:srgbClr val="9F1446"/>');
  });

  it("says of an empty figure why it is", async () => {
    const parts = await read(buildItem(buildBarFigure({rows: [], empty: "没有记录符合筛选。"})));
    expect(textOf(partOf(parts, /slides\/slide1\.xml$/))).toContain("没有记录符合筛选。");
  });

  it("puts the contents before several", async () => {
    const parts = await read(buildItem(buildBarFigure()), buildItem(buildTreeFigure()), buildItem(hardFigure));
    expect(textOf(partOf(parts, /slides\/slide1\.xml$/)).slice(0, 4)).toEqual([
      "图表与数据",
      "1. 四项指标:报道总数与已列名",
      "2. 1+N:霞美片区产业基地",
      `3. ${keptWords}`,
    ]);
  });
});

describe("toPptx(items) is a package that strict readers take", () => {
  it("lists each part that it has and none that it has not, and has no folders", async () => {
    const file = await toPptx(
      [buildItem(hardFigure, {hasTable: true}), buildItem(buildTreeFigure(), {picture})],
      context,
    );
    const names = namesIn(Buffer.from(await file.arrayBuffer()));
    expect(names.filter((name) => name.endsWith("/"))).toEqual([]);
    const types = parse(partOf(await partsOf(file), /^\[Content_Types\]\.xml$/));
    const listed = [...types.querySelectorAll("Override")].map((one) => one.getAttribute("PartName")?.slice(1));
    expect(listed.filter((name) => !names.includes(name ?? ""))).toEqual([]);
    expect(listed.filter((name) => name?.startsWith("ppt/slideMasters/"))).toEqual([
      "ppt/slideMasters/slideMaster1.xml",
    ]);
    const kinds = [...types.querySelectorAll("Default")].map((one) => one.getAttribute("Extension") ?? "");
    expect(kinds).toEqual(["xml", "rels", "png", "xlsx"]);
    const unlisted = names.filter((name) => !listed.includes(name) && !/\.(?:rels|png|xlsx)$/.test(name));
    expect(unlisted).toEqual(["[Content_Types].xml"]);
  });

  it("numbers the shapes of a slide, a table among them, from 1", async () => {
    const parts = await read(buildItem(buildTreeFigure(), {picture}));
    const idsOf = (slide: string) => [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(idsOf(partOf(parts, /slides\/slide1\.xml$/))).toEqual([1, 2, 3, 4, 5, 6]);
    expect(idsOf(partOf(parts, /slides\/slide2\.xml$/))).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it("has a Chinese font in its theme", async () => {
    const theme = partOf(await read(buildItem(buildBarFigure())), /theme1\.xml$/);
    expect(theme.match(/<a:ea typeface="[^"]*"\/>/g)).toEqual(Array(2).fill('<a:ea typeface="Microsoft YaHei"/>'));
  });
});

/** The names of a ZIP's entries, read from its directory byte by byte. */
function namesIn(zip: Buffer): string[] {
  const end = zip.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  const names: string[] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [name, extra, comment] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)];
    names.push(zip.toString("utf8", at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}

const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");

function textOf(slide: string): string[] {
  return [...parse(slide).getElementsByTagName("a:t")].map((one) => one.textContent ?? "");
}

function rowsOf(slide: string): string[][] {
  return [...parse(slide).getElementsByTagName("a:tr")].map((row) =>
    [...row.getElementsByTagName("a:tc")].map((cell) =>
      [...cell.getElementsByTagName("a:t")].map((text) => text.textContent).join(""),
    ),
  );
}
