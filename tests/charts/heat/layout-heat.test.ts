import {expect, it} from "vitest";
import {layoutHeat} from "../../../src/charts/heat/layout-heat.ts";
import type {CellsLayout} from "../../../src/charts/layout.ts";
import {buildHeatFigure} from "../build-heat.ts";

const natural = (rows: number, columns: number, widthPx: number) =>
  layoutHeat(buildHeatFigure({}, rows, columns), {widthPx, fontPx: 13});
const textsOf = ({texts}: CellsLayout) => texts.map(({lines}) => lines.map(({text}) => text).join(""));
const cellOf = ({cells}: CellsLayout, id: string) => {
  const cell = cells.find((one) => one.id === id);
  if (!cell) throw new Error(`no cell: ${id}`);
  return cell;
};

it("layoutHeat(figure, room) sets rows down and columns across where there is room, totals last", () => {
  const layout = natural(2, 2, 700);
  const [first, right, below] = ["r0 c0", "r0 c1", "r1 c0"].map((id) => cellOf(layout, id).box);
  expect(right?.yPx).toBe(first?.yPx);
  expect(right?.xPx).toBeGreaterThan(first?.xPx ?? 0);
  expect(below?.xPx).toBe(first?.xPx);
  expect(below?.yPx).toBeGreaterThan(first?.yPx ?? 0);
  expect(textsOf(layout)).toEqual(
    expect.arrayContaining(["企业", "产业基地", "溪美街道", "省新镇", "合计", "3", "7", "1,234"]),
  );
});

it("layoutHeat(figure, room) prints the number in each cell: a dash for none, ? for unknown, 0 for a stated 0", () => {
  const figure = buildHeatFigure({}, 3, 8);
  const [row] = figure.rows;
  const cells = row?.cells.map((cell, index) => ({
    ...cell,
    ...[{value: 0}, {value: 0, words: null}, {value: null, series: "unknown"}, {value: 12, words: "12+"}][index],
  }));
  const layout = layoutHeat({...figure, rows: row && cells ? [{...row, cells}] : []}, {widthPx: 1100, fontPx: 13});
  const words = ["r0 c0", "r0 c1", "r0 c2", "r0 c3"].map((id) => cellOf(layout, id).texts[0]?.lines[0]?.text);
  expect(words).toEqual(["–", "0", "?", "12+"]);
});

it("layoutHeat(figure, room) has no totals where they would be the one number again", () => {
  expect(textsOf(natural(1, 1, 700))).toEqual(["企业", "溪美街道"]);
});

it("layoutHeat(figure, room) lets rows and columns change places where the columns are too many", () => {
  const layout = natural(3, 30, 700);
  expect(cellOf(layout, "r0 c1").box.xPx).toBe(cellOf(layout, "r0 c0").box.xPx);
  expect(cellOf(layout, "r1 c0").box.yPx).toBe(cellOf(layout, "r0 c0").box.yPx);
});

it("layoutHeat(figure, room) heads columns by numbers with a key where their names have no room", () => {
  expect(textsOf(natural(27, 8, 450))).toEqual(expect.arrayContaining(["1 企业", "5 Out-of-town chamber", "1", "5"]));
});

it("layoutHeat(figure, room) never breaks the word that heads the totals, whatever the width", () => {
  const plain = buildHeatFigure({totalsAre: "Total"}, 5, 7);
  const columns = plain.columns.map((column) => ({...column, label: "Out-of-town chamber of commerce"}));
  const rows = plain.rows.map((row) => ({...row, label: "Social organisations under its supervision"}));
  const figure = {...plain, columns, rows, total: {value: 51, words: null}};
  const broken = Array.from({length: 130}, (_, index) => 240 + index * 4).filter((widthPx) =>
    layoutHeat(figure, {widthPx, fontPx: 13}).texts.some(({lines}) =>
      lines.some(({text}) => /^(?:T|To|Tot|Tota)$/.test(text)),
    ),
  );
  expect(broken).toEqual([]);
});

it("layoutHeat(figure, room) sets columns in blocks under one another where even numbers have no room", () => {
  const layout = natural(27, 27, 288);
  const labels = textsOf(layout).filter((text) => text === "溪美街道");
  expect(labels.length).toBeGreaterThan(7);
  for (const {box} of layout.cells) expect(box.widthPx).toBeGreaterThanOrEqual(24);
});

it.each([
  [1, 1],
  [3, 8],
  [27, 8],
  [8, 27],
  [60, 30],
])("layoutHeat(%i by %i, room) draws each cell once at every width, large enough to press", (rows, columns) => {
  for (const widthPx of [232, 288, 360, 700, 1100, 2240]) {
    const {cells} = natural(rows, columns, widthPx);
    expect(new Set(cells.map(({id}) => id)).size).toBe(rows * columns);
    expect(cells.length).toBe(rows * columns);
    for (const {box} of cells) expect(Math.min(box.widthPx, box.heightPx)).toBeGreaterThanOrEqual(24);
  }
});

it("layoutHeat(figure, {maxHeightPx}) draws rows apart to fill the height, squeezes them to fit, or says that it can't", () => {
  const at = (rows: number, maxHeightPx: number) => {
    const {heightPx, fits, fontPx} = layoutHeat(buildHeatFigure({}, rows, 5), {
      widthPx: 1088,
      fontPx: 20,
      minFontPx: 15,
      maxHeightPx,
    });
    return {isFilled: heightPx > maxHeightPx * 0.6, fits, fontPx};
  };
  expect(at(5, 480)).toEqual({isFilled: true, fits: true, fontPx: 20});
  expect(at(12, 400)).toMatchObject({fits: true, fontPx: 16});
  expect(at(60, 400)).toMatchObject({fits: false, fontPx: 15});
});

it("layoutHeat(figure, room) has no height for no row or no column", () => {
  expect(natural(0, 3, 700)).toMatchObject({heightPx: 0, fits: true, cells: [], texts: []});
  expect(natural(3, 0, 700)).toMatchObject({heightPx: 0, fits: true, cells: [], texts: []});
});
