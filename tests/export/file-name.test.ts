import {describe, expect, it} from "vitest";
import {fileName} from "../../src/export/file-name.ts";
import {buildBarFigure} from "../charts/build-figure.ts";
import {buildContext} from "./build-context.ts";

const {t} = buildContext();
const english = buildContext("en").t;

const nameOf = (title: string, filterLine: string, extension = "png", says = t) =>
  fileName(buildBarFigure({title, filterLine}), extension, says);

const bytesOf = (name: string) => new TextEncoder().encode(name).length;

describe("fileName(figure)", () => {
  it("is 指标_筛选_数据日期", () => {
    expect(nameOf("组建方式", "南安市 · 抓手：异地商会")).toBe("组建方式_南安市·抓手：异地商会_2023-11-29.png");
  });

  it("says that there is no filter", () => {
    expect(nameOf("组建方式", "", "csv")).toBe("组建方式_全部_2023-11-29.csv");
  });

  it("leaves out what a file system would not take", () => {
    expect(nameOf('../a\\b:c*"d"<e>|f?\u0000\ud83d g', "x/y", "svg", english)).toBe("ab-cdef-g_xy_2023-11-29.svg");
  });

  it("keeps title and date whole, and of the filters as many as 196 bytes hold", () => {
    const name = nameOf("组建方式", `南安市 · 抓手：${"园区与产业基地、".repeat(9)}其他`);
    expect(name).toBe(`组建方式_南安市·抓手：${Array(6).fill("园区与产业基地").join("、")}等_2023-11-29.png`);
    expect(bytesOf(name)).toBe(192);
  });

  it("ends the filters between two dimensions, too, and in English with etc", () => {
    const lever = `Lever: ${"parks and bases, ".repeat(8)}other`;
    expect(nameOf("Modes", `Nanan · ${lever} · Host: ${"a".repeat(80)}`, "png", english)).toBe(
      `Modes_Nanan·Lever--${"parks-and-bases,-".repeat(8)}other-etc_2023-11-29.png`,
    );
  });

  it("is at most 196 bytes, whatever its title: 255 are what Linux takes, with a pack's number", () => {
    const name = nameOf("题".repeat(200), "筛".repeat(200));
    expect(name).toBe(`${"题".repeat(52)}_${"筛".repeat(7)}等_2023-11-29.png`);
    expect(bytesOf(name)).toBe(196);
  });

  it.each(["🙂", "👨‍👩‍👧", "e\u0301"])("halves no character: %s", (character) => {
    const name = nameOf(`${"题".repeat(50)}a${character.repeat(9)}`, "");
    expect(name).toMatch(new RegExp(`^题{50}a(?:${character})*_全部_2023-11-29\\.png$`));
    expect(bytesOf(name)).toBeLessThanOrEqual(196);
  });

  it("falls back to the figure's id", () => {
    expect(nameOf("?", "", "png", english)).toBe("trial_all_2023-11-29.png");
  });
});
