import {describe, expect, it} from "vitest";
import {termCalendarFigure} from "../../../src/figures/register/term-calendar-figure.ts";
import {termsByTownshipFigure} from "../../../src/figures/register/terms-by-township-figure.ts";
import {captionOf} from "../../../src/figures/text/caption.ts";
import {rowsOf} from "../build-context.ts";
import {buildRegisterContext} from "./build-register-context.ts";

const context = buildRegisterContext([
  {due: "2026-11-01"},
  {elected: "2021-01-01"},
  {elected: "2021-12-15"},
  {due: "2027", status: "due"},
  {township: "350583104", form: "committee"},
  {status: "preparing"},
  {status: "revoked", due: "2025-01-01"},
  {form: "micro-home"},
]);

describe("termCalendarFigure(context)", () => {
  const figure = termCalendarFigure(context);

  it("has a row for each span, the assumed term a part of its own, and what is not known last", () => {
    expect(figure.series.map(({id, tone}) => [id, tone])).toEqual([
      ["stated", "named"],
      ["assumed", "not-named"],
      ["unknown", "not-stated"],
    ]);
    expect(rowsOf(figure)).toEqual([
      ["已届满", 1, 1],
      ["3 个月内", 1, 1],
      ["3 至 6 个月内", 0, 0],
      ["6 至 12 个月内", 0, 0],
      ["12 个月以后", 0, 0],
      ["届满日期不明", 1],
    ]);
    expect(figure.n).toEqual({value: 5, words: "n = 5 个妇联组织"});
  });

  it("notes what is assumed, rough, contradictory and left out", () => {
    expect(figure.notes).toEqual([
      "2 个未填任期，届满日期按 5 年推算；5 年是假定。",
      "1 个的日期只到年或月，按其中最早一天归段，全部过去才算已届满。",
      "1 个状态填“届满待换届”，按日期却尚未届满或日期不明，请核对。",
      "妇联组织指妇联、妇委会和妇女小组；妇女微家不在其内。已撤销的不计。另有 1 个筹建中，尚未成立，不计。",
    ]);
    expect(figure.rows[1]?.note).toBe("其中 1 个的日期只到年或月，其中 1 个状态为“届满待换届”");
  });

  it("is told in a caption with what is assumed and what is not known", () => {
    expect(captionOf(figure, context.t)).toContain("未填任期，按 5 年推算：已届满（1）、3 个月内（1）");
    expect(captionOf(figure, context.t)).toContain("届满时间：届满日期不明（1 个）");
  });

  it("has no row of what is not known where all is known", () => {
    expect(rowsOf(termCalendarFigure(buildRegisterContext([{due: "2030-01-01"}]))).at(-1)).toEqual(["12 个月以后", 1]);
  });

  it.each([
    [buildRegisterContext([]), "登记表里没有数据行。换一份登记表即可看到图。"],
    [{...context, entries: []}, "没有行符合当前筛选。清除筛选即可看到图。"],
    [
      buildRegisterContext([{form: "micro-home"}]),
      "当前所看的行里没有现存的妇联、妇委会或妇女小组。清除筛选即可看到图。",
    ],
  ])("says why it is empty", (bare, reason) => {
    expect(termCalendarFigure(bare).empty).toBe(reason);
  });

  it("speaks English", () => {
    const inEnglish = termCalendarFigure({...context, locale: "en", t: buildRegisterContext([], {locale: "en"}).t});
    expect(inEnglish.rows.map(({label}) => label)).toEqual([
      "Expired",
      "Within 3 months",
      "In 3 to 6 months",
      "In 6 to 12 months",
      "After 12 months",
      "Not known",
    ]);
  });
});

describe("termsByTownshipFigure(context)", () => {
  const figure = termsByTownshipFigure(context);

  it("has every township as a row, and each span as a column", () => {
    expect(figure.rows.map(({label, cells, total}) => [label, ...cells.map(({value}) => value), total.value])).toEqual([
      ["溪美街道", 2, 2, 0, 0, 0, 0, 4],
      ["霞美镇", 0, 0, 0, 0, 0, 1, 1],
      ["眉山乡", 0, 0, 0, 0, 0, 0, 0],
    ]);
    expect(figure.columns.map(({total}) => total.value)).toEqual([2, 2, 0, 0, 0, 1]);
    expect(figure.total).toEqual({value: 5, words: null});
  });

  it("fills each cell by a step of its legend", () => {
    const known = new Set(figure.series.map(({id}) => id));
    expect(figure.rows.flatMap(({cells}) => cells).every(({series}) => known.has(series))).toBe(true);
  });
});
