import {describe, expect, it} from "vitest";
import {formatCount, formatList, formatPair, formatShare} from "../../src/locale/format.ts";

describe("formatCount(value, locale)", () => {
  it.each([
    [0, "0"],
    [80, "80"],
    [1000, "1,000"],
    [40000, "40,000"],
    [685000, "685,000"],
  ])("writes %i as %s in both languages", (value, words) => {
    expect([formatCount(value, "zh"), formatCount(value, "en")]).toEqual([words, words]);
  });
});

describe("formatShare(part, whole, locale)", () => {
  it.each([
    [8, 18, "44%"],
    [16, 18, "89%"],
    [0, 18, "0%"],
    [18, 18, "100%"],
    [1, 8, "13%"],
    [20, 18, "111%"],
  ])("writes %i of %i in whole per cent: %s", (part, whole, words) => {
    expect([formatShare(part, whole, "zh"), formatShare(part, whole, "en")]).toEqual([words, words]);
  });

  it("is null of a whole of 0: there is nothing to be a share of", () => {
    expect(formatShare(0, 0, "zh")).toBeNull();
  });
});

describe("formatList(words, locale)", () => {
  it("joins by the language's comma", () => {
    expect(formatList(["甲", "乙", "丙"], "zh")).toBe("甲、乙、丙");
    expect(formatList(["a", "b", "c"], "en")).toBe("a, b, c");
  });

  it("is the word itself for one, and nothing for none", () => {
    expect(formatList(["甲"], "zh")).toBe("甲");
    expect(formatList([], "en")).toBe("");
  });
});

describe("formatPair(heading, matter, locale)", () => {
  it("puts the language's colon between", () => {
    expect(formatPair("抓手", "异地商会", "zh")).toBe("抓手：异地商会");
    expect(formatPair("Lever", "chambers", "en")).toBe("Lever: chambers");
  });
});
