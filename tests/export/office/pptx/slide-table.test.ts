import {describe, expect, it} from "vitest";
import {slideTables} from "../../../../src/export/office/pptx/slide-table.ts";
import {buildBarFigure, buildRow} from "../../../charts/build-figure.ts";
import {buildHeatFigure} from "../../../charts/build-heat.ts";
import {buildContext} from "../../build-context.ts";

const {t} = buildContext("zh");

function tablesOf(rows: number) {
  const figure = buildBarFigure({
    rows: Array.from({length: rows}, (_, index) => buildRow({id: `r${index}`, label: `第 ${index} 行`})),
  });
  return slideTables(figure, "plain", t);
}

describe("slideTables(figure, look, t)", () => {
  it("sets a short table large on one slide", () => {
    expect(tablesOf(4).map(({fontPt, rows}) => [fontPt, rows.length])).toEqual([[12, 4]]);
  });

  it("sets more rows smaller before it takes a second slide", () => {
    const [table, ...others] = tablesOf(16);
    expect(others).toEqual([]);
    expect(table?.fontPt).toBeLessThan(12);
    expect(table?.fontPt).toBeGreaterThanOrEqual(9);
  });

  it("leaves no last slide of a row or two", () => {
    const counts = tablesOf(28).map(({rows}) => rows.length);
    expect(counts).toHaveLength(2);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(12);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(28);
  });

  it("has each slide's rows in their order, under the same head", () => {
    const tables = tablesOf(60);
    expect(tables.flatMap(({rows}) => rows.map(([label]) => label?.text))).toEqual(
      Array.from({length: 60}, (_, index) => `第 ${index} 行`),
    );
    expect(new Set(tables.map(({head}) => head.join()))).toHaveLength(1);
  });

  it("prints a dash where the drawing has one, and says what it means; an unknown stays unknown", () => {
    const [table] = slideTables(buildHeatFigure({}, 4, 3), "shaded", t);
    expect(table?.rows[0]?.slice(0, 4).map(({text}) => text)).toEqual(["溪美街道", "–", "5", "10"]);
    expect(table?.rows[1]?.[3]?.text).toBe("?");
    expect(table?.remarks).toEqual(["“–”：无记录。"]);
    expect(slideTables(buildHeatFigure({}, 4, 3), "plain", t)[0]?.remarks).toEqual([]);
  });

  it("has no remark where nothing is none", () => {
    const heat = buildHeatFigure({}, 1, 3);
    const [row] = heat.rows;
    if (row === undefined) throw new Error("no row");
    const filled = {...heat, rows: [{...row, cells: row.cells.map((cell) => ({...cell, value: 2, words: null}))}]};
    expect(slideTables(filled, "shaded", t)[0]?.remarks).toEqual([]);
  });
});
