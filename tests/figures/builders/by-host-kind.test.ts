import {describe, expect, it} from "vitest";
import {byHostKind} from "../../../src/figures/builders/by-dimension.ts";
import {buildContext, rowsOf} from "../build-context.ts";

const figure = byHostKind(buildContext());

describe("byHostKind(context)", () => {
  it("counts the organisations by host kind: largest first, none on file said so, not stated last", () => {
    expect(rowsOf(figure)).toEqual([
      ["异地商会", 3],
      ["企业", 2],
      ["园区", 2],
      ["产业基地", 1],
      ["行业协会", 1],
      ["社会组织", 1],
      ["专业市场", 0, "无记录"],
      ["其他", 0, "无记录"],
      ["未说明", 8],
    ]);
  });

  it("draws not stated as a series of its own", () => {
    expect(figure.series.map(({id, label, tone}) => [id, label, tone])).toEqual([
      ["named", "已列名（可查到名称）", "named"],
      ["not-stated", "未说明（报道没有写明）", "not-stated"],
    ]);
    expect(figure.rows.at(-1)?.values).toEqual({"not-stated": 8});
  });

  it("says so in English", () => {
    const inEnglish = byHostKind(buildContext({locale: "en"}));
    expect(inEnglish.title).toBe("Named organisations by kind of host");
    expect(rowsOf(inEnglish)).toEqual([
      ["Out-of-town chamber of commerce", 3],
      ["Enterprise", 2],
      ["Park", 2],
      ["Industrial base", 1],
      ["Industry association", 1],
      ["Social organisation", 1],
      ["Specialised market", 0, "none on file"],
      ["Other", 0, "none on file"],
      ["Not stated", 8],
    ]);
  });

  it("says in its notes, which leave with it, that nothing is guessed from a name, and what none on file means", () => {
    expect(figure.title).toBe("已列名组织：按依托单位类型");
    expect(figure.subtitle).toBe("按报道自己写明的单位类型。点击柱子按此筛选。");
    expect(figure.notes).toEqual(["报道只写简称的单位，类型记作未说明。", "“无记录”指报道没有点名，不等于没有。"]);
    expect(byHostKind(buildContext({locale: "en"})).notes).toEqual([
      "A host of which the report gives only a short name counts as not stated.",
      "“None on file” means that the report names none, not that there is none.",
    ]);
    expect(figure.n?.words).toBe("n = 18 个已列名组织");
  });

  it("leaves not stated out where everything is stated", () => {
    const chambers = byHostKind(buildContext({filters: {lever: ["chambers"]}}));
    expect(chambers.rows.map(({id}) => id)).not.toContain("not-stated");
    expect(chambers.notes).toEqual(["“无记录”指报道没有点名，不等于没有。", "0：有记录，但都不在当前所看的范围内。"]);
    expect(chambers.n?.value).toBe(3);
  });

  it("leads from not stated to its filter too", () => {
    expect(figure.rows.at(-1)?.target).toEqual({to: "filter", dimension: "hostKind", value: "not-stated"});
    const chosen = byHostKind(buildContext({filters: {hostKind: ["not-stated"]}}));
    expect(chosen.rows.at(-1)?.picked).toBe(true);
    expect(chosen.filterLine).toBe("南安市 · 依托单位类型：未说明");
  });
});
