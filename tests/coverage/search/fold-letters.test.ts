import {describe, expect, it} from "vitest";
import {foldLetters, foldText} from "../../../src/coverage/search/fold-letters.ts";

describe("foldText(text)", () => {
  it.each([
    ["Nan'an City", "nananCity".toLowerCase()],
    ["nan an", "nanan"],
    ["xī’ān", "xian"],
    ["nǚ", "nv"],
    ["NÜ", "nv"],
    ["ＡＢ１２", "ab12"],
    ["“近邻娘家”", "近邻娘家"],
    ["1233 工作法", "1233工作法"],
    [".*(", ""],
    ["", ""],
  ])("compares %j as %j", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe("foldLetters(text)", () => {
  it("tells where each letter stands and which begin a word", () => {
    expect(foldLetters("Xi'an 省x")).toEqual([
      {letter: "x", from: 0, to: 1, startsWord: true},
      {letter: "i", from: 1, to: 2, startsWord: false},
      {letter: "a", from: 3, to: 4, startsWord: false},
      {letter: "n", from: 4, to: 5, startsWord: false},
      {letter: "省", from: 6, to: 7, startsWord: true},
      {letter: "x", from: 7, to: 8, startsWord: true},
    ]);
  });

  it("keeps a character of two code units whole", () => {
    expect(foldLetters("𠀀一")).toEqual([
      {letter: "𠀀", from: 0, to: 2, startsWord: true},
      {letter: "一", from: 2, to: 3, startsWord: true},
    ]);
  });
});
