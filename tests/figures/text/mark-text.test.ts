import {describe, expect, it} from "vitest";
import {associationMembers} from "../../../src/figures/builders/association-members.ts";
import {byMode} from "../../../src/figures/builders/by-dimension.ts";
import {byTownship} from "../../../src/figures/builders/by-township.ts";
import {headlineMetrics} from "../../../src/figures/builders/headline-metrics.ts";
import {platformContents} from "../../../src/figures/builders/platform-contents.ts";
import type {BarFigure} from "../../../src/figures/figure.ts";
import {markText} from "../../../src/figures/text/mark-text.ts";
import {buildBarFigure, buildRow} from "../../charts/build-figure.ts";
import {buildContext} from "../build-context.ts";

const zh = buildContext();
const en = buildContext({locale: "en"});

function wordsOf(figure: BarFigure, label: string): string {
  const row = figure.rows.find((one) => one.label === label);
  if (!row) throw new Error(`no row: ${label}`);
  return markText(row, figure, {zh, en}[figure.locale].t);
}

describe("markText(row, figure, t)", () => {
  it("says label, value with its unit, and share", () => {
    expect(wordsOf(byMode(zh), "未说明")).toBe("未说明：16 个，占 89%");
    expect(wordsOf(byMode(en), "Not stated")).toBe("Not stated: 16 organisations, 89% of those counted");
  });

  it("says none on file as it is: it has no unit and is no share", () => {
    expect(wordsOf(byMode(zh), "带建")).toBe("带建：无记录");
    expect(wordsOf(byMode(en), "Led")).toBe("Led: none on file");
  });

  it("says 0 where the filters leave none of what is on file", () => {
    const narrowed = byMode(buildContext({filters: {lever: ["parks-and-bases"]}}));
    expect(wordsOf(narrowed, "同业主联建")).toBe("同业主联建：0 个，占 0%");
  });

  it("says the row's own remark last", () => {
    expect(wordsOf(byTownship(zh), "霞美镇")).toBe("霞美镇：4 个，占 22%，其中 3 个依上级或所属组织归入");
  });

  it("says each part where a row has several, and leaves out those of 0", () => {
    expect(wordsOf(platformContents(zh), "思想引领平台")).toBe("思想引领平台：7 条，占 35%，荣誉 4，宣传平台 3");
    expect(wordsOf(headlineMetrics(zh), "阵地")).toBe("阵地：21 个，未列名（只有总数） 21");
  });

  it("says the row's own unit where the rows count different things", () => {
    expect(wordsOf(headlineMetrics(en), "Executive-member work stations")).toBe(
      "Executive-member work stations: 12 stations, Named (name on file) 3, Not named (only the total is known) 9",
    );
  });

  it("gives no share of what counts no records: 130 members are not 6,500% of two associations", () => {
    expect(wordsOf(associationMembers(zh), "南安市女科技工作者协会")).toBe("南安市女科技工作者协会：99 名");
  });

  it("says that a total is unknown when a part is, and never 0", () => {
    const row = buildRow({id: "a", label: "甲", values: {named: 2, "not-named": null}});
    const figure = buildBarFigure({rows: [row], n: {value: 2, words: ""}});
    expect(markText(row, figure, zh.t)).toBe("甲：未知，已列名(可查到名称) 2，未列名(只有总数) 未知");
  });

  it("says the words at the bar's end in place of the number", () => {
    const row = buildRow({id: "a", label: "甲", values: {named: 0, "not-named": 10}, endLabel: "10+"});
    expect(markText(row, buildBarFigure({rows: [row]}), zh.t)).toBe("甲：10+ 个，未列名(只有总数) 10");
  });

  it("gives no share of nothing", () => {
    const row = buildRow({id: "a", label: "甲", values: {named: 0}});
    expect(markText(row, buildBarFigure({rows: [row], n: {value: 0, words: ""}}), zh.t)).toBe("甲：0 个");
  });
});
