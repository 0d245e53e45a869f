import {describe, expect, it} from "vitest";
import type {ExportTable} from "../../../src/export/data/export-table.ts";
import {tableWidths} from "../../../src/export/office/table-widths.ts";

const text = {fontPx: 10, padPx: 10};

function buildTable(
  head: readonly string[],
  ...rows: readonly (readonly [string, ...(number | null)[]])[]
): ExportTable {
  return {head, rows: rows.map(([label, ...values]) => ({label, values, remark: null}))};
}

const rounded = (widths: readonly number[]) => widths.map(Math.round);

describe("tableWidths(table, linePx, text)", () => {
  it("fills the line, each column by its longest text", () => {
    // 4 characters of 10 px and 10 px of air; a head of 2, bold, in two lines is no wider than its air and words.
    const {widthsPx, breaksWords} = tableWidths(buildTable(["镇", "数"], ["霞美镇镇", 4]), 300, text);
    expect(widthsPx.reduce((sum, width) => sum + width, 0)).toBeCloseTo(300);
    expect(widthsPx[0]).toBeGreaterThan((widthsPx[1] ?? 0) * 2);
    expect(breaksWords).toBe(false);
  });

  it("narrows what can be wrapped before it breaks a word", () => {
    const table = buildTable(["Host", "Subdistrict"], ["an out of town chamber of commerce and more words", 1]);
    const {widthsPx, breaksWords} = tableWidths(table, 160, text);
    // "Subdistrict", bold, is about 58 px wide, and has 10 px of air.
    expect(widthsPx[1]).toBeGreaterThan(60);
    expect(widthsPx[1]).toBeLessThan(80);
    expect(breaksWords).toBe(false);
  });

  it("gives a large number room as it is written, grouped", () => {
    const wide = tableWidths(buildTable(["Host", "Park"], ["Enterprise of the town", 2110]), 90, text);
    const narrow = tableWidths(buildTable(["Host", "Park"], ["Enterprise of the town", 211]), 90, text);
    // "2,110" is wider than its head; "211" is not.
    expect(wide.widthsPx[1] ?? 0).toBeGreaterThan((narrow.widthsPx[1] ?? 0) + 1);
  });

  it("says so where words must be broken", () => {
    const table = buildTable(["Township", ...Array.from({length: 12}, () => "Subdistrict")], ["Xiamei", 1]);
    expect(tableWidths(table, 400, text).breaksWords).toBe(true);
    expect(rounded([tableWidths(table, 400, text).widthsPx.reduce((sum, width) => sum + width, 0)])).toEqual([400]);
  });

  it("asks no more than 21 em of the line for one text", () => {
    const table = buildTable(["名", "备注"], ["字".repeat(60), 1]);
    const [first = 0, second = 0] = tableWidths(table, 1000, text).widthsPx;
    // 210 px and, bold, 21, with 10 px of air each: the line is shared as they ask.
    expect(first / second).toBeCloseTo(220 / 31);
  });
});
