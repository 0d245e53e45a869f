import {describe, expect, it} from "vitest";
import {defaultOptions} from "../../../src/export/export-options.ts";
import {layoutFooter} from "../../../src/export/picture/layout-footer.ts";
import {sheetOf} from "../../../src/export/picture/presets.ts";
import type {BarFigure} from "../../../src/figures/figure.ts";
import {buildBarFigure} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";

/** The paragraphs of a slide's foot, in its first sizes or in its first dense ones. */
function paragraphsOf(
  changes: Partial<BarFigure>,
  isDense: boolean,
  address: string | null = "https://jinlin.example/",
): string[] {
  const {t} = buildContext();
  const options = {...defaultOptions, preset: "ppt"} as const;
  const sheet = sheetOf(options);
  const sizes = sheet.sizes.find((one) => (one.isDense ?? false) === isDense);
  if (sizes === undefined) throw new Error("no such sizes");
  const whereabouts = {address, code: null};
  const {texts} = layoutFooter(buildBarFigure(changes), whereabouts, 0, {sheet, sizes, options, t});
  return texts.map(({block}) => block.lines.map(({text}) => text).join(""));
}

const n = {value: 18, words: "n = 18 个"};

describe("layoutFooter(figure)", () => {
  it("has a paragraph for each remark, where there is room", () => {
    expect(paragraphsOf({notes: ["甲", "乙。"], n}, false).slice(0, 3)).toEqual(["甲", "乙。", "n = 18 个"]);
  });

  it("ends with the address, or without one where others could not open it", () => {
    expect(paragraphsOf({}, false).at(-1)).toBe("查看本图：https://jinlin.example/");
    expect(paragraphsOf({}, false, null).at(-1)).toMatch(/由近邻看板生成$/);
  });

  it.each([
    ["parts a remark without a full stop from the next", ["甲", "乙"], "甲 · 乙 · n = 18 个"],
    ["needs nothing after a full stop", ["甲。", "乙！", "丙？"], "甲。 乙！ 丙？ n = 18 个"],
    ["nor after an English one", ["A.", "B!", "C"], "A. B! C · n = 18 个"],
    ["has what it counts alone where nothing is noted", [], "n = 18 个"],
  ])("in one dense paragraph %s", (_, notes, words) => {
    expect(paragraphsOf({notes, n}, true)[0]).toBe(words);
  });

  it("ends a dense paragraph without a mark where nothing follows", () => {
    expect(paragraphsOf({notes: ["甲", "乙"], n: null}, true)[0]).toBe("甲 · 乙");
    expect(paragraphsOf({notes: [], n: null}, true)[0]).toMatch(/^来源:中国妇女网/);
  });
});
