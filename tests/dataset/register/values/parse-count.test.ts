import {describe, expect, it} from "vitest";
import type {Cell} from "../../../../src/dataset/import/workbook.ts";
import {parseCount} from "../../../../src/dataset/register/values/parse-count.ts";

describe("parseCount", () => {
  it.each<[Cell, number]>([
    [0, 0],
    [60, 60],
    ["0", 0],
    ["60", 60],
    [" 60 ", 60],
    ["６０", 60],
    ["60人", 60],
    ["60 人", 60],
    ["5年", 5],
    ["1,234", 1234],
    ["1，234", 1234],
    ["60.0", 60],
    ["五", 5],
    ["每届五年", 5],
    ["5年一届", 5],
    ["十二", 12],
    ["60\u200b", 60],
    ['="60"', 60],
  ])("%j is %i", (cell, count) => {
    expect(parseCount(cell)).toEqual({value: count, remark: null});
  });

  it.each([null, "", " ", "-", "—", "--", "/"])("%j is unknown, and not 0", (cell) => {
    expect(parseCount(cell)).toEqual({value: null, remark: null});
  });

  it.each<[Cell, string]>([
    ["约60", "count-approximate"],
    ["60余人", "count-approximate"],
    ["60多", "count-approximate"],
    ["近百", "count-approximate"],
    ["60个左右", "count-approximate"],
    ["1.2万", "count-approximate"],
    ["60+", "count-approximate"],
    ["50-60", "count-approximate"],
    ["50～60", "count-approximate"],
    ["60左右", "count-approximate"],
    ["十几", "count-approximate"],
    ["五六十", "count-approximate"],
    ["无", "count-unknown"],
    ["不详", "count-unknown"],
    ["待统计", "count-unknown"],
    ["＝5", "count-unreadable"],
    ["12.5", "count-unreadable"],
    [12.5, "count-unreadable"],
    ["6O", "count-unreadable"],
    ["12人(含3名兼职)", "count-unreadable"],
    ["1.00E+10x", "count-unreadable"],
    [{is: "date", serial: 45292}, "count-unreadable"],
    [-3, "count-negative"],
    ["-3", "count-negative"],
    ["－3", "count-negative"],
    [{is: "error", text: "#DIV/0!"}, "cell-error"],
    [{is: "formula", text: "SUM(A1:A3)"}, "formula-without-value"],
  ])("%j is %s, and no number", (cell, kind) => {
    const {value, remark} = parseCount(cell);
    expect([value, remark?.kind]).toEqual([null, kind]);
  });
});
