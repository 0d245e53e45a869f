import {expect, it} from "vitest";
import {layoutBars} from "../../../src/charts/bars/layout-bars.ts";
import {buildBarFigure, buildRow} from "../build-figure.ts";

const rowsOf = (figure = buildBarFigure(), widthPx = 520) =>
  layoutBars(figure, {widthPx, fontPx: 14}).columns.flatMap(({rows}) => rows);

it("layoutBars(figure, room) starts every bar at zero, on one scale", () => {
  const [federations, sites] = rowsOf();
  const widthsPx = federations?.marks.map(({box}) => box.widthPx) ?? [];
  expect(sites?.marks[0]?.box.xPx).toBe(federations?.marks[0]?.box.xPx);
  expect((widthsPx[1] ?? 0) / (widthsPx[0] ?? 1)).toBeCloseTo(65 / 15);
  expect((sites?.marks[0]?.box.widthPx ?? 0) / (widthsPx[0] ?? 1)).toBeCloseTo(21 / 15);
});

it("layoutBars(figure, room) gives the same scale to both columns of a long list", () => {
  const rows = Array.from({length: 14}, (_, index) => buildRow({id: `r${index}`, values: {named: index + 1}}));
  const {columns} = layoutBars(buildBarFigure({rows}), {widthPx: 760, fontPx: 14});
  expect(columns.map(({rows}) => rows.length)).toEqual([7, 7]);
  const first = columns[0]?.rows[0]?.marks[0]?.box.widthPx ?? 0;
  const last = columns[1]?.rows[6]?.marks[0]?.box.widthPx ?? 0;
  expect(last / first).toBeCloseTo(14);
});

it("layoutBars(figure, room) draws no bar for zero and sets its 0 back", () => {
  const [row] = rowsOf(buildBarFigure({rows: [buildRow({id: "a", values: {named: 0}})]}));
  expect(row?.marks).toEqual([]);
  expect(row?.end.lines.map(({text}) => text)).toEqual(["0"]);
  expect(row?.isBlank).toBe(true);
});

it("layoutBars(figure, room) draws no bar for an unknown, never a 0", () => {
  const rows = [
    buildRow({id: "a", values: {named: null}, endLabel: "未知"}),
    buildRow({id: "b", values: {named: null}}),
    buildRow({id: "c", values: {named: 3, "not-named": null}, endLabel: "3 个以上"}),
  ];
  const placed = rowsOf(buildBarFigure({rows}));
  expect(placed.map(({marks}) => marks.length)).toEqual([0, 0, 1]);
  expect(placed.map(({end}) => end.lines[0]?.text)).toEqual(["未知", "?", "3 个以上"]);
});

it("layoutBars(figure, room) writes numbers inside a stack's marks where they have room", () => {
  const [federations, sites, chambers] = rowsOf(buildBarFigure(), 1200);
  expect(federations?.marks.map(({label}) => label?.text.lines[0]?.text)).toEqual(["15", "65"]);
  expect(federations?.marks.map(({label}) => label?.ground === null)).toEqual([true, false]);
  expect(sites?.marks.map(({label}) => label)).toEqual([null]);
  expect(chambers?.marks.map(({label}) => label !== null)).toEqual([true, true]);
});

it("layoutBars(figure, room) writes large numbers as the language does", () => {
  const [row] = rowsOf(buildBarFigure({rows: [buildRow({id: "a", values: {named: 12345}})]}));
  expect(row?.end.lines[0]?.text).toBe("12,345");
});

it("layoutBars(figure, room) puts long labels above the bars where it is narrow, short ones never", () => {
  const rows = [buildRow({id: "a", label: "福建省工程机械行业协会妇联", values: {named: 2}})];
  const [wide] = rowsOf(buildBarFigure({rows}), 420);
  const [narrow] = rowsOf(buildBarFigure({rows}), 419);
  const [short] = rowsOf(buildBarFigure(), 419);
  expect([wide?.label.anchor, narrow?.label.anchor, short?.label.anchor]).toEqual(["end", "start", "end"]);
  const {yPx = 0, heightPx = 0} = narrow?.label.box ?? {};
  expect(yPx + heightPx).toBeLessThanOrEqual(narrow?.marks[0]?.box.yPx ?? 0);
});

it("layoutBars(figure, room) dims the rows that the filters don't pick", () => {
  const rows = [
    buildRow({id: "a", values: {named: 2}, picked: true}),
    buildRow({id: "b", values: {named: 1}, picked: false}),
  ];
  expect(rowsOf(buildBarFigure({rows})).map(({isDimmed}) => isDimmed)).toEqual([false, true]);
});

it("layoutBars(figure, {maxHeightPx}) draws rows apart to fill the height", () => {
  const {heightPx, fits, fontPx} = layoutBars(buildBarFigure(), {widthPx: 1088, fontPx: 20, maxHeightPx: 320});
  expect({heightPx, fits, fontPx}).toEqual({heightPx: 304, fits: true, fontPx: 20});
});

it("layoutBars(figure, {maxHeightPx}) squeezes rows, then the text, and says when that was not enough", () => {
  const rows = Array.from({length: 12}, (_, index) => buildRow({id: `r${index}`, values: {named: index + 1}}));
  const at = (maxHeightPx: number) => {
    const {fits, fontPx} = layoutBars(buildBarFigure({rows}), {widthPx: 520, fontPx: 14, maxHeightPx});
    return {fits, fontPx};
  };
  expect(at(300)).toEqual({fits: true, fontPx: 14});
  expect(at(210)).toEqual({fits: true, fontPx: 11});
  expect(at(100)).toEqual({fits: false, fontPx: 11});
});

it("layoutBars(figure, room) has no height for no row", () => {
  const {heightPx, columns} = layoutBars(buildBarFigure({rows: []}), {widthPx: 520, fontPx: 14});
  expect({heightPx, columns}).toEqual({heightPx: 0, columns: []});
});

it("layoutBars(figure, room) draws shares: every row as long as the others, its parts in proportion", () => {
  const rows = [
    buildRow({id: "a", values: {named: 3, "not-named": 1}}),
    buildRow({id: "b", values: {named: 0, "not-named": 400}}),
    buildRow({id: "c", values: {named: 0, "not-named": 0}}),
    buildRow({id: "d", values: {named: null, "not-named": null}}),
  ];
  const [few, many, none, unknown] = rowsOf(buildBarFigure({scale: "share", rows}));
  const lengthsPx = [few, many].map((row) => row?.marks.reduce((sum, {box}) => sum + box.widthPx, 0));
  expect(lengthsPx[0]).toBeCloseTo(lengthsPx[1] ?? 0);
  expect((few?.marks[0]?.box.widthPx ?? 0) / (few?.marks[1]?.box.widthPx ?? 1)).toBeCloseTo(3);
  expect([none, unknown].map((row) => row?.marks)).toEqual([[], []]);
  expect([few, many, none, unknown].map((row) => row?.end.lines[0]?.text)).toEqual(["4", "400", "0", "?"]);
});

it("layoutBars(figure, room) writes number and share inside a share's marks, the number alone where both have no room", () => {
  const rows = [buildRow({id: "a", values: {named: 37, "not-named": 3}})];
  const labelsAt = (widthPx: number) =>
    rowsOf(buildBarFigure({scale: "share", rows}), widthPx)[0]?.marks.map(({label}) => label?.text.lines[0]?.text);
  expect(labelsAt(1200)).toEqual(["37 · 93%", "3 · 8%"]);
  expect(labelsAt(520)).toEqual(["37 · 93%", "3"]);
});

it("layoutBars(figure, room) sets very many rows in as many columns as have room, none over another", () => {
  const rows = Array.from({length: 600}, (_, index) => buildRow({id: `r${index}`, values: {named: index}}));
  const columnsAt = (widthPx: number) => layoutBars(buildBarFigure({rows}), {widthPx, fontPx: 13}).columns.length;
  expect([560, 700, 1480, 2240].map(columnsAt)).toEqual([1, 2, 3, 5]);
});

it("layoutBars(figure, room) ends a row by its own total where its parts overlap", () => {
  const total = {value: 5, words: null};
  const rows = [buildRow({id: "a", values: {named: 4, "not-named": 3}, total})];
  expect(rowsOf(buildBarFigure({rows}))[0]?.end.lines[0]?.text).toBe("5");
});
