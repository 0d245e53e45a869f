import {expect, it} from "vitest";
import {textWidthPx} from "../../../src/charts/text/text-width.ts";

it("textWidthPx(text, fontPx) takes a Chinese character for an em", () => {
  expect(textWidthPx("阵地", 20)).toBe(40);
  expect(textWidthPx("组织（名）。", 10)).toBe(60);
});

it("textWidthPx(text, fontPx) takes Latin letters and digits for less", () => {
  expect(textWidthPx("80", 20)).toBe(24);
  expect(textWidthPx("ill", 10)).toBeCloseTo(9.6);
});

it("textWidthPx(text, fontPx) is 0 for no text and for marks without width", () => {
  expect(textWidthPx("", 20)).toBe(0);
  expect(textWidthPx("\u200b", 20)).toBe(0);
});

it("textWidthPx(text, fontPx, true) is wider", () => {
  expect(textWidthPx("阵地", 20, true)).toBe(42);
});
