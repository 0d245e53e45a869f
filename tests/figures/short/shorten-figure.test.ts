import {describe, expect, it} from "vitest";
import {defaultChoice} from "../../../src/coverage/count/custom-choice.ts";
import {restId} from "../../../src/coverage/count/group-values.ts";
import {dimensions} from "../../../src/coverage/filters.ts";
import {frameworkFigure} from "../../../src/figures/builders/framework-figure.ts";
import {neighbours} from "../../../src/figures/builders/neighbours.ts";
import {townshipMap} from "../../../src/figures/builders/township-map.ts";
import {customFigure} from "../../../src/figures/custom/custom-figure.ts";
import type {BarFigure, Figure, HeatFigure} from "../../../src/figures/figure.ts";
import {figureCells, nodesOf} from "../../../src/figures/figure-parts.ts";
import {firstCells} from "../../../src/figures/short/first-cells.ts";
import {firstRows} from "../../../src/figures/short/first-rows.ts";
import {reliefWords, withReliefs} from "../../../src/figures/short/short-form.ts";
import {compactLevels, compactTiles, firstLeaves, shortForms} from "../../../src/figures/short/shorten-figure.ts";
import {buildBarFigure, buildRow} from "../../charts/build-figure.ts";
import {buildHeatFigure} from "../../charts/build-heat.ts";
import {trialFigures} from "../../charts/trial-figures.ts";
import {buildContext} from "../build-context.ts";

const {t} = buildContext();
const en = buildContext({locale: "en"}).t;

function restOf(figure: BarFigure | undefined) {
  return figure?.rows.find(({id}) => id === restId);
}

describe("firstRows(figure, most)", () => {
  const rows = [
    buildRow({id: "a", label: "a", values: {named: 2, "not-named": 1}}),
    buildRow({id: "b", label: "b", values: {named: 9, "not-named": 0}}),
    buildRow({id: "c", label: "c", values: {named: 1, "not-named": 1}}),
    buildRow({id: "d", label: "d", values: {named: 5, "not-named": 4}}),
    buildRow({id: "not-stated", label: "未说明", values: {named: 3}}),
  ];

  it("keeps the largest in their order, adds up the others part by part, and has what is not stated last", () => {
    const short = firstRows(buildBarFigure({rows}), 3, t);
    expect(short?.figure.rows.map(({id}) => id)).toEqual(["b", "d", restId, "not-stated"]);
    expect(restOf(short?.figure)).toMatchObject({
      label: "其余 2 行合计",
      values: {named: 3, "not-named": 2},
      total: {value: 5, words: null},
      endLabel: null,
    });
    expect(short?.reliefs).toEqual([{kind: "rows", shown: 3, count: 2}]);
  });

  it("says a sum with an unknown in it as a lower bound, and one of unknowns alone as unknown, never as 0", () => {
    const unknown = buildRow({id: "u", values: {named: 2, "not-named": null}});
    const large = ["x", "y", "z", "w"].map((id) => buildRow({id, values: {named: 20, "not-named": 0}}));
    const mixed = firstRows(buildBarFigure({rows: [...large, ...rows.slice(0, 3), unknown]}), 4, t);
    expect(restOf(mixed?.figure)).toMatchObject({values: {named: 14, "not-named": 2}, endLabel: "16+"});
    const bare = ["p", "q", "r"].map((id) => buildRow({id, values: {"not-named": null}}));
    const blind = firstRows(buildBarFigure({rows: [...large, ...bare]}), 4, t);
    expect(blind?.figure.rows.filter(({id}) => "pqr".includes(id))).toHaveLength(2);
    const all = firstRows(buildBarFigure({rows: bare}), 1, t);
    expect(restOf(all?.figure)).toMatchObject({values: {"not-named": null}, total: {value: null}});
  });

  it("says of rows without a record what they say, and of the sum of bounds that it is one", () => {
    const none = ["p", "q"].map((id) => buildRow({id, values: {named: 0}, endLabel: "无记录"}));
    const bound = buildRow({id: "s", values: {named: 1}, total: {value: 1, words: "1+"}, endLabel: "1+"});
    const short = (others: BarFigure["rows"]) => firstRows(buildBarFigure({rows: [...rows, ...others]}), 5, t)?.figure;
    expect(restOf(short(none))).toMatchObject({values: {named: 0}, endLabel: "无记录"});
    expect(restOf(short([bound, ...none]))).toMatchObject({endLabel: "1+"});
  });

  it("keeps the rows that the filters pick", () => {
    const picked = rows.map((row) => ({...row, picked: row.id === "c"}));
    expect(firstRows(buildBarFigure({rows: picked}), 2, t)?.figure.rows.map(({id, picked}) => [id, picked])).toEqual([
      ["b", false],
      ["c", true],
      [restId, false],
    ]);
  });

  it("says a sum in words where its bar would dwarf all others", () => {
    const many = Array.from({length: 20}, (_, at) => buildRow({id: `r${at}`, values: {named: 3, "not-named": 1}}));
    expect(restOf(firstRows(buildBarFigure({rows: many}), 4, t)?.figure)).toMatchObject({
      values: {},
      total: {value: 64},
      endLabel: "64 · 已列名(可查到名称) 48 · 未列名(只有总数) 16",
    });
  });

  it("adds up nothing where rows count different things, or one alone is left", () => {
    const units = rows.map((row) => ({...row, unit: row.id}));
    expect(firstRows(buildBarFigure({rows: units}), 3, t)).toBeNull();
    expect(firstRows(buildBarFigure({rows}), 4, t)).toBeNull();
  });
});

describe("firstCells(figure, most)", () => {
  it("adds up the other rows and columns without a shade, and leaves the totals what they were", () => {
    const short = firstCells(buildHeatFigure({}, 6, 5), {rows: 3, columns: 2}, t)?.figure;
    expect(short?.rows.map(({id, isSum}) => [id, isSum])).toEqual([
      ["r3", undefined],
      ["r4", undefined],
      ["r5", undefined],
      [restId, true],
    ]);
    expect(short?.columns.map(({id, total, isSum}) => [id, total.value, isSum])).toEqual([
      ["c3", 9, undefined],
      ["c4", 12, undefined],
      [restId, 9, true],
    ]);
    expect(short?.rows.every(({cells}) => cells.length === 3)).toBe(true);
    expect(short?.total).toEqual({value: 1234, words: null});
  });

  it("keeps what it need not add up", () => {
    const figure = buildHeatFigure({}, 6, 5);
    expect(firstCells(figure, {rows: 6, columns: 5}, t)).toBeNull();
    expect(firstCells(figure, {rows: 3, columns: 5}, t)?.figure.columns).toEqual(figure.columns);
  });
});

describe("compactTiles(figure)", () => {
  it("spares the nouns of place names, but where two would be the same, and the words for none", () => {
    const figure = townshipMap(buildContext({locale: "en"}));
    const short = figure && compactTiles(figure, "–");
    const labels = short?.figure.tiles.map(({label}) => label) ?? [];
    expect(labels).toContain("Xiamei");
    expect(labels).toContain("Ximei");
    expect(labels.filter((label) => label.startsWith("Meishan"))).toEqual(["Meishan Township", "Meishan Town"]);
    expect(new Set(labels).size).toBe(26);
    expect(short?.figure.tiles.map(({value}) => value)).toEqual(figure?.tiles.map(({value}) => value));
    expect(short?.figure.tiles.filter(({words}) => words === "–")).toHaveLength(24);
    expect(short?.reliefs.flatMap((relief) => reliefWords(relief, en))).toEqual([
      "Names without the words Town, Township, Subdistrict.",
      "– means none on file.",
    ]);
  });
});

describe("firstLeaves(figure, most)", () => {
  it("counts what it leaves out of each kind, and nothing is lost of the others", () => {
    const figure = neighbours(buildContext({record: "xiamei-base"}));
    const short = figure && firstLeaves(figure, 2, t);
    const root = short?.figure.root;
    const labels = root ? nodesOf(root).map(({label}) => label) : [];
    expect(labels.filter((label) => label.startsWith("另有"))).toEqual(["另有 6 项"]);
    expect(labels).toHaveLength(1 + 14 - 6 + 1);
    expect(short?.reliefs).toEqual([{kind: "leaves", shown: 2, count: 6}]);
  });
});

describe("compactLevels(figure)", () => {
  it("leaves out the totals that are only reported, and no box, name or count", () => {
    const figure = frameworkFigure(buildContext());
    const short = figure && compactLevels(figure);
    const said = (one: Figure) => figureCells(one).map(({label, value, words}) => ({label, value, words}));
    expect(short && figure && said(short.figure)).toEqual(figure && said(figure));
    expect(short && figureCells(short.figure).some(({note}) => note !== null)).toBe(false);
  });
});

/** What is known of a heat map's cells, and what of a figure's bars, in all. */
function sumOf(figure: HeatFigure | BarFigure): number {
  if (figure.kind === "heat") return figureCells(figure).reduce((sum, {value}) => sum + (value ?? 0), 0);
  const totals = figure.rows.map(({values, total}) =>
    Object.keys(values).length === 0
      ? (total?.value ?? 0)
      : Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0),
  );
  return totals.reduce((sum, value) => sum + value, 0);
}

function unknownsOf(figure: HeatFigure | BarFigure): boolean {
  if (figure.kind === "heat") {
    return figureCells(figure).some(({value, words}) => value === null || /\+$/.test(words ?? ""));
  }
  return figure.rows.some(
    ({values, endLabel}) => Object.values(values).includes(null) || /\+$/.test(endLabel?.split(" ")[0] ?? ""),
  );
}

const owns = dimensions.flatMap((rows) =>
  [null, ...dimensions]
    .filter((split) => split !== rows)
    .flatMap((split) =>
      (split === null ? (["bars"] as const) : (["stacked", "share", "heat"] as const)).map((form) =>
        customFigure(buildContext({custom: {...defaultChoice, rows, split, form}})),
      ),
    ),
);
const counted = [...owns, ...Object.values(trialFigures)].filter(
  (figure) => figure.kind === "bars" || figure.kind === "heat",
);

it("every short form keeps the sum of all, every unknown as one, and says what it lacks", () => {
  let tried = 0;
  for (const figure of counted) {
    for (const form of shortForms(figure, t).flat()) {
      const short = form();
      if (short === null || (short.figure.kind !== "bars" && short.figure.kind !== "heat")) continue;
      const {figure: less} = short;
      tried += 1;
      expect(sumOf(less)).toBe(sumOf(figure));
      if (unknownsOf(figure)) expect(unknownsOf(less)).toBe(true);
      expect(less.n).toEqual(figure.n);
      expect(withReliefs(short, t).notes.slice(figure.notes.length).join("")).toMatch(/限于尺寸.*CSV、XLSX/);
      if (figure.kind === "bars" && less.kind === "bars") {
        const [relief] = short.reliefs;
        expect(relief?.kind === "rows" && relief.shown + relief.count).toBe(figure.rows.length);
        expect(less.rows.length).toBe(relief?.kind === "rows" ? relief.shown + 1 : 0);
      }
    }
  }
  expect(tried).toBeGreaterThan(200);
});
