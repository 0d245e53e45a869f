import {beforeAll, describe, expect, it} from "vitest";
import {toDocx} from "../../../../src/export/office/docx/to-docx.ts";
import type {OfficeItem} from "../../../../src/export/office/office-item.ts";
import {type PackLabels, packLabels} from "../../../../src/export/pack-labels.ts";
import {buildBarFigure, buildTreeFigure} from "../../../charts/build-figure.ts";
import {buildHeatFigure} from "../../../charts/build-heat.ts";
import {buildContext} from "../../build-context.ts";
import {buildItem, faultsOf, hardFigure, keptWords, partOf, partsOf, picture} from "../../office-parts.ts";

// @vitest-environment jsdom

// Read once, however slow the machine: no test is measured by it.
beforeAll(async () => {
  await import("docx");
}, 60_000);

const context = buildContext("zh", "https://jinlin.example/");

describe("toDocx(items)", () => {
  it("places the picture 16 cm wide, its caption said to who can't see it", async () => {
    const item = buildItem(buildBarFigure(), {picture});
    const document = partOf(await partsOf(await toDocx([item], context)), /word\/document\.xml$/);
    expect(document).toMatch(/<wp:extent cx="5760000" cy="2880000"\/>/);
    expect(document).toContain(`descr="${item.caption}"`);
  });

  it("fits a high picture to the page", async () => {
    const item = buildItem(buildBarFigure(), {picture: {...picture, heightPx: 3780}});
    const document = partOf(await partsOf(await toDocx([item], context)), /word\/document\.xml$/);
    expect(document).toMatch(/<wp:extent cx="3600000" cy="7200000"\/>/);
  });

  it("captions it as Word does: style, a number that Word counts, and the words", async () => {
    const item = buildItem(buildBarFigure(), {picture});
    const parts = await partsOf(await toDocx([item], context));
    const document = partOf(parts, /word\/document\.xml$/);
    expect(captionsOf(document)).toEqual([`图 1 ${item.caption}`, "表 1 四项指标:报道总数与已列名"]);
    expect([...document.matchAll(/w:instr="([^"]*)"/g)].map(([, field]) => field)).toEqual([
      "SEQ 图 \\* ARABIC",
      "SEQ 表 \\* ARABIC",
    ]);
    expect(partOf(parts, /styles\.xml$/)).toMatch(/<w:style [^>]*w:styleId="Caption"[^>]*><w:name w:val="caption"\/>/);
  });

  it("counts on through several, after a page of contents", async () => {
    const items = [
      buildItem(buildBarFigure(), {picture}),
      buildItem(buildTreeFigure()),
      buildItem(buildBarFigure({locale: "zh"}), {picture}),
    ];
    const document = partOf(await partsOf(await toDocx(items, context)), /word\/document\.xml$/);
    expect(captionsOf(document).map((words) => words.slice(0, 4))).toEqual([
      "图 1 ",
      "表 1 ",
      "表 2 ",
      "图 2 ",
      "表 3 ",
    ]);
    expect(textsOf(document, "w:p").slice(0, 4)).toEqual([
      "图表与数据",
      "1. 四项指标:报道总数与已列名",
      "2. 1+N:霞美片区产业基地",
      "3. 四项指标:报道总数与已列名",
    ]);
  });

  it("writes its table as Word's own, the unknown blank, and the head on every page", async () => {
    const parts = await partsOf(await toDocx([buildItem(hardFigure)], context));
    expect(faultsOf(parts)).toEqual([]);
    const document = partOf(parts, /word\/document\.xml$/);
    expect(rowsOf(document)).toEqual([
      ["指标", "已列名(可查到名称)", "未列名(只有总数)", "备注"],
      ['=HYPERLINK("x")', "1,203", "0", ""],
      ["未知的一行", "2", "", ""],
      ["下限", "1", "9", "10+"],
      [keptWords, "0", "", "无记录"],
    ]);
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    // The head and the first two rows stay with the next: at least three are with it on a page.
    const rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.map((row) => row.match(/<w:keepNext\/>/g)?.length ?? 0)).toEqual([4, 4, 4, 0, 0]);
  });

  it.each([
    ["upright", hardFigure, 9071, 4],
    ["across", buildHeatFigure({}, 3, 20), 14002, 22],
  ])(
    "has a table as wide as its line, and its columns together and each row's cells too: %s",
    async (_, figure, line, columns) => {
      const document = await documentOf([buildItem(figure)]);
      expect(document).toContain(`<w:tblW w:type="dxa" w:w="${line}"/>`);
      const grid = widthsOf(document, "gridCol");
      expect([grid.length, sum(grid)]).toEqual([columns, line]);
      const cells = widthsOf(document, "tcW");
      for (let row = 0; row < cells.length / columns; row += 1) {
        expect(cells.slice(row * columns, (row + 1) * columns)).toEqual(grid);
      }
    },
  );

  it("has no heading over a picture alone, whose title is in it, nor its notes again", async () => {
    const figure = buildBarFigure({n: {value: 18, words: "n = 18 个"}});
    const alone = await documentOf([buildItem(figure, {picture})]);
    expect(styledOf(alone, "Heading1")).toEqual([]);
    const source = `${figure.sourceLine} · ${figure.dataset.words}`;
    expect(styledOf(alone, "Source")).toEqual([source, "查看本图：https://jinlin.example/"]);
    expect(textsOf(alone, "w:p").join(" ")).not.toContain(figure.notes[0]);
  });

  it("names no address that only this machine can open", async () => {
    const file = await toDocx([buildItem(buildBarFigure(), {picture})], buildContext("zh", null));
    expect(styledOf(partOf(await partsOf(file), /word\/document\.xml$/), "Source")).toHaveLength(1);
  });

  it("has heading, notes and what it counts as text where there is no picture", async () => {
    const figure = buildBarFigure({n: {value: 18, words: "n = 18 个"}});
    const bare = await documentOf([buildItem(figure)]);
    expect(styledOf(bare, "Heading1")).toEqual(["四项指标:报道总数与已列名"]);
    expect(styledOf(bare, "Source").slice(0, 2)).toEqual([
      "口径:四项可能互相包含,不可相加;报道未给出全部名单。",
      "n = 18 个",
    ]);
  });

  it("heads each of several with its title, and in a pack of one too", async () => {
    const items = [buildItem(buildBarFigure(), {picture}), buildItem(buildTreeFigure(), {picture})];
    const titles = ["四项指标:报道总数与已列名", "1+N:霞美片区产业基地"];
    expect(styledOf(await documentOf(items), "Heading1")).toEqual(titles);
    const [first] = items;
    const entry = {figure: buildBarFigure(), address: "https://jinlin.example/", caption: "图注。"};
    const pack = packLabels([entry], "简报", context.t);
    const ofOne = await documentOf(first === undefined ? [] : [first], pack);
    expect(styledOf(ofOne, "Heading1")).toContain("四项指标:报道总数与已列名");
  });

  it("lays the page of a wide table across, after its picture on an upright one", async () => {
    const wide = buildHeatFigure({}, 3, 10);
    const columns = wide.columns.map((column, at) => ({...column, label: `Neighbourhood organisations ${at}`}));
    const item = buildItem({...wide, columns}, {picture});
    const document = await documentOf([item]);
    expect(pagesOf(document)).toEqual(["portrait 11906 16838", "landscape 16838 11906"]);
    expect(sectionsWith(document)).toEqual([
      {pictures: 1, tables: 0},
      {pictures: 0, tables: 1},
    ]);
    expect(pagesOf(await documentOf([{...item, picture: null}]))).toEqual(["landscape 16838 11906"]);
  });

  it("leaves a narrow table upright below its picture", async () => {
    const document = await documentOf([buildItem(buildHeatFigure({}, 3, 3), {picture})]);
    expect(pagesOf(document)).toEqual(["portrait 11906 16838"]);
    expect(sectionsWith(document)).toEqual([{pictures: 1, tables: 1}]);
  });

  it("is in Chinese for Word, or in English", async () => {
    const english = buildContext("en");
    const zh = await partsOf(await toDocx([buildItem(buildBarFigure())], context));
    const en = await partsOf(await toDocx([buildItem(buildBarFigure({locale: "en"}))], english));
    expect(partOf(zh, /styles\.xml$/)).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>');
    expect(partOf(en, /styles\.xml$/)).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
    expect(captionsOf(partOf(en, /word\/document\.xml$/))[0]).toMatch(/^Table 1\. /);
  });
});

const documentOf = async (...[items, pack]: [OfficeItem[], PackLabels?]) =>
  partOf(await partsOf(await toDocx(items, context, pack)), /word\/document\.xml$/);

const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");

function textsOf(document: string, name: string): string[] {
  return [...parse(document).getElementsByTagName(name)].map((one) =>
    [...one.getElementsByTagName("w:t")].map((text) => text.textContent).join(""),
  );
}

function captionsOf(document: string): string[] {
  return styledOf(document, "Caption");
}

function styledOf(document: string, style: string): string[] {
  return [...parse(document).getElementsByTagName("w:p")]
    .filter((one) => one.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") === style)
    .map((one) => [...one.getElementsByTagName("w:t")].map((text) => text.textContent).join(""));
}

/** How each section's page lies, and its size in twentieths of a point. */
function pagesOf(document: string): string[] {
  return [...parse(document).getElementsByTagName("w:pgSz")].map((size) =>
    ["orient", "w", "h"].map((name) => size.getAttribute(`w:${name}`)).join(" "),
  );
}

function sectionsWith(document: string): {pictures: number; tables: number}[] {
  return document
    .split("<w:pgSz")
    .slice(0, -1)
    .map((section) => ({
      pictures: section.match(/<w:drawing>/g)?.length ?? 0,
      tables: section.match(/<w:tbl>/g)?.length ?? 0,
    }));
}

function widthsOf(document: string, name: string): number[] {
  return [...parse(document).getElementsByTagName(`w:${name}`)].map((one) => Number(one.getAttribute("w:w")));
}

const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);

function rowsOf(document: string): string[][] {
  return [...parse(document).getElementsByTagName("w:tr")].map((row) =>
    [...row.getElementsByTagName("w:tc")].map((cell) =>
      [...cell.getElementsByTagName("w:t")].map((text) => text.textContent).join(""),
    ),
  );
}
