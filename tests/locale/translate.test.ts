import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {messages as en} from "../../src/locale/en/messages.ts";
import {translatorOf} from "../../src/locale/translate.ts";
import {messages as zh} from "../../src/locale/zh/messages.ts";

const sayZh = translatorOf("zh", zh);
const sayEn = translatorOf("en", en);

describe("translatorOf(locale, messages)", () => {
  it("says a message in its language", () => {
    expect(sayZh("app.name")).toBe("近邻看板");
    expect(sayEn("app.name")).toBe("Jinlin");
    expect(sayEn("figures.dimension.township")).toBe("Township or subdistrict");
  });

  it("puts values in", () => {
    expect(sayZh("evidence.says")).toBe("写明");
    expect(sayZh("metric.evidenceIn", {paragraphs: "P3、P9"})).toBe("出处 P3、P9");
    expect(sayEn("export.unit", {unit: "records"})).toBe("Unit: records");
  });

  it.each([
    ["$t(app.name)"],
    ["{{x}}"],
    ["{{asked}}"],
    ["<b>bold</b>"],
    ["a & b < c > \"d\" 'e'"],
    ["{{count}} $t(figures.none) {{typed}}"],
    ["$1 $& $` $'"],
    ["- unescaped {{- asked}}"],
  ])("gives %j out as it went in", (text) => {
    expect(sayZh("notFound.lead", {asked: text})).toBe(`“${text}”不在数据中：可能是地址有误，或属于另一份数据。`);
    expect(sayEn("search.found", {count: 0, typed: text})).toBe(`Nothing found for “${text}”.`);
  });

  it("gives any text out as it went in", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary"}), (text) => {
        expect(sayZh("filters.noOption", {typed: text})).toBe(`没有含“${text}”的选项`);
      }),
    );
  });

  it("leaves one value's text alone when another value names it", () => {
    expect(sayEn("datasetError.because.expected", {expected: "{{received}}", received: "x"})).toBe(
      "should be {{received}}, is x",
    );
  });

  it("says one and many in English, and makes no difference in Chinese", () => {
    expect([0, 1, 2].map((count) => sayEn("figures.n", {count}))).toEqual([
      "n = 0 named organisations",
      "n = 1 named organisation",
      "n = 2 named organisations",
    ]);
    expect([0, 1, 2].map((count) => sayZh("figures.n", {count}))).toEqual([
      "n = 0 个已列名组织",
      "n = 1 个已列名组织",
      "n = 2 个已列名组织",
    ]);
  });

  it("has words of its own for none, where a message has them", () => {
    expect(sayZh("figures.by.modeStated", {count: 0})).toBe("报道没有说明其中任何一个的组建方式。");
    expect(sayEn("metric.records", {count: 0})).toBe("Named records");
    expect(sayZh("search.found", {count: 0, typed: "甲"})).toBe("没有找到“甲”。");
  });

  it("keeps two languages apart", () => {
    expect([sayZh("figures.none"), sayEn("figures.none"), sayZh("figures.none")]).toEqual([
      "无记录",
      "none on file",
      "无记录",
    ]);
  });
});
