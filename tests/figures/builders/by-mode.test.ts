import {describe, expect, it} from "vitest";
import {byMode} from "../../../src/figures/builders/by-dimension.ts";
import {buildContext, rowsOf} from "../build-context.ts";

const figure = byMode(buildContext());

describe("byMode(context)", () => {
  it("counts 1 cross-base, 1 by one owner and 16 not stated; the modes without an example have none on file", () => {
    expect(rowsOf(figure)).toEqual([
      ["跨基地联建", 1],
      ["同业主联建", 1],
      ["单独建立", 0, "无记录"],
      ["联合建立", 0, "无记录"],
      ["行业统建", 0, "无记录"],
      ["带建", 0, "无记录"],
      ["托建", 0, "无记录"],
      ["未说明", 16],
    ]);
  });

  it("says how few of them the report states", () => {
    expect(figure.title).toBe("已列名组织：按组建方式");
    expect(figure.subtitle).toBe("报道写明的组建方式。点击柱子按此筛选。");
    expect(figure.notes).toEqual(["报道只说明了其中 2 个的组建方式。", "“无记录”指报道没有点名，不等于没有。"]);
    const inEnglish = (filters = {}) => byMode(buildContext({locale: "en", filters})).notes[0];
    expect(inEnglish()).toBe("The report states the building mode of only 2 of them.");
    expect(inEnglish({lever: ["parks-and-bases"]})).toBe("The report states the building mode of 1 of them.");
  });

  it("says that none is stated where none is", () => {
    const chambers = (locale: "zh" | "en") => byMode(buildContext({filters: {lever: ["chambers"]}, locale})).notes[0];
    expect(chambers("zh")).toBe("报道没有说明其中任何一个的组建方式。");
    expect(chambers("en")).toBe("The report states the building mode of none of them.");
  });

  it("says so in English", () => {
    const inEnglish = byMode(buildContext({locale: "en"}));
    expect(inEnglish.title).toBe("Named organisations by building mode");
    expect(rowsOf(inEnglish).slice(0, 3)).toEqual([
      ["Joint, cross-base", 1],
      ["Joint, same owner", 1],
      ["Separate", 0, "none on file"],
    ]);
    expect(rowsOf(inEnglish).at(-1)).toEqual(["Not stated", 16]);
  });

  it("shows 0 where the filters leave out what is on file", () => {
    expect(rowsOf(byMode(buildContext({filters: {lever: ["parks-and-bases"]}}))).slice(0, 3)).toEqual([
      ["跨基地联建", 1],
      ["单独建立", 0, "无记录"],
      ["同业主联建", 0],
    ]);
  });
});
