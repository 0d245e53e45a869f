// @vitest-environment jsdom
import {beforeAll, describe, expect, it} from "vitest";
import {toDocx} from "../../src/export/to-docx.ts";
import {buildBarFigure, buildTreeFigure} from "../charts/build-figure.ts";
import {buildContext} from "./build-context.ts";
import {buildItem, faultsOf, hardFigure, keptWords, partOf, partsOf, picture} from "./office-parts.ts";

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

const parse = (text: string) => new DOMParser().parseFromString(text, "application/xml");

function textsOf(document: string, name: string): string[] {
  return [...parse(document).getElementsByTagName(name)].map((one) =>
    [...one.getElementsByTagName("w:t")].map((text) => text.textContent).join(""),
  );
}

function captionsOf(document: string): string[] {
  return [...parse(document).getElementsByTagName("w:p")]
    .filter((one) => one.getElementsByTagName("w:pStyle")[0]?.getAttribute("w:val") === "Caption")
    .map((one) => [...one.getElementsByTagName("w:t")].map((text) => text.textContent).join(""));
}

function rowsOf(document: string): string[][] {
  return [...parse(document).getElementsByTagName("w:tr")].map((row) =>
    [...row.getElementsByTagName("w:tc")].map((cell) =>
      [...cell.getElementsByTagName("w:t")].map((text) => text.textContent).join(""),
    ),
  );
}
