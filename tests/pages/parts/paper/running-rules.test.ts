// @vitest-environment node
import {describe, expect, it} from "vitest";
import {cssText, joinFitting, runningRules, shorten} from "../../../../src/pages/parts/paper/running-rules.ts";

describe("cssText(text)", () => {
  it("writes letters, digits and blanks as they are, every other sign by its number", () => {
    expect(cssText("近邻看板 2023")).toBe('"近邻看板 2023"');
    expect(cssText('a"b\\c')).toBe('"a\\22 b\\5c c"');
    expect(cssText("</style>{}")).toBe('"\\3c \\2f style\\3e \\7b \\7d "');
  });

  it("makes one line of several, which would end a string", () => {
    expect(cssText("一\n二\r\n三")).toBe('"一 二 三"');
  });
});

describe("shorten(text)", () => {
  it("leaves 62 Chinese letters, or 110 Latin ones, and cuts what is longer", () => {
    expect(shorten("镇".repeat(62))).toBe("镇".repeat(62));
    expect(shorten("镇".repeat(63))).toBe(`${"镇".repeat(62)}…`);
    expect(shorten("a".repeat(110))).toBe("a".repeat(110));
    expect(shorten("a".repeat(111))).toBe(`${"a".repeat(110)}…`);
  });
});

describe("joinFitting(words)", () => {
  it("fills a line before it begins the next; of nothing makes none", () => {
    const long = "镇".repeat(50);
    expect(joinFitting(["一", "二"])).toEqual(["一 · 二"]);
    expect(joinFitting(["一", long, "二", long])).toEqual([`一 · ${long} · 二`, long]);
    expect(joinFitting([])).toEqual([]);
  });
});

it("runningRules(lines, font) writes a line under another, and each sheet's number of all", () => {
  const rules = runningRules({head: ["一", "二"], foot: ["三"]}, "serif");
  expect(rules).toContain('content: "一" "\\a " "二";');
  expect(rules).toContain('content: "三";');
  expect(rules).toContain('content: counter(page) " / " counter(pages);');
});
