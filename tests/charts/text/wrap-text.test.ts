import fc from "fast-check";
import {expect, it} from "vitest";
import {textWidthPx} from "../../../src/charts/text/text-width.ts";
import {wrapText} from "../../../src/charts/text/wrap-text.ts";

it("wrapText(text, widthPx, fontPx) leaves a text that fits whole", () => {
  expect(wrapText("执委工作站", 50, 10)).toEqual(["执委工作站"]);
  expect(wrapText("", 50, 10)).toEqual([""]);
});

it("wrapText(text, widthPx, fontPx) breaks Chinese by character", () => {
  expect(wrapText("霞美片区产业基地", 50, 10)).toEqual(["霞美片区产", "业基地"]);
});

it("wrapText(text, widthPx, fontPx) begins no line with a closing mark", () => {
  expect(wrapText("园区集团、产业基地。", 40, 10)).toEqual(["园区集", "团、产业", "基地。"]);
  expect(wrapText("已列名（可查）", 60, 10)).toEqual(["已列名（可", "查）"]);
});

it("wrapText(text, widthPx, fontPx) ends no line with an opening mark", () => {
  expect(wrapText("已列名（可查到）", 40, 10)).toEqual(["已列名", "（可查", "到）"]);
  expect(wrapText("称“近邻娘家”", 20, 10)).toEqual(["称", "“近", "邻娘", "家”"]);
});

it("wrapText(text, widthPx, fontPx) breaks Latin between words", () => {
  expect(wrapText("Out-of-town chamber federations", 120, 10)).toEqual(["Out-of-town chamber ", "federations"]);
});

it("wrapText(text, widthPx, fontPx) keeps a span of paragraphs or years together", () => {
  expect(wrapText("Source, P7–P9, P11", 75, 10)).toEqual(["Source, ", "P7–P9, P11"]);
});

it("wrapText(text, widthPx, fontPx) breaks a word that is longer than a line", () => {
  expect(wrapText("见 aaaaaaaaaa", 30, 10)).toEqual(["见 ", "aaaaa", "aaaaa"]);
});

it("wrapText(text, widthPx, fontPx) loses no character and keeps to the width", () => {
  const text = fc
    .array(fc.constantFrom(..."妇联组织，。、（）《》“”abcXYZ019 -·/"))
    .map((characters) => characters.join(""));
  fc.assert(
    fc.property(text, fc.integer({min: 24, max: 300}), (words, widthPx) => {
      const lines = wrapText(words, widthPx, 12);
      expect(lines.join("")).toBe(words);
      for (const line of lines) expect(textWidthPx(line.trimEnd(), 12)).toBeLessThanOrEqual(widthPx);
    }),
  );
});
