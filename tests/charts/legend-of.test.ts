import {expect, it} from "vitest";
import {legendOf} from "../../src/charts/legend-of.ts";
import {figureBuilders} from "../../src/figures/figure-builders.ts";
import {figureCells} from "../../src/figures/figure-parts.ts";
import {buildContext} from "../figures/build-context.ts";
import {buildBarFigure, buildNode, buildRow, buildTreeFigure} from "./build-figure.ts";

const ids = (figure: Parameters<typeof legendOf>[0]) => legendOf(figure).map(({id}) => id);

it("legendOf(figure) lists the series that occur, in their order", () => {
  expect(ids(buildBarFigure())).toEqual(["named", "not-named"]);
});

it("legendOf(figure) leaves out a series that is zero or absent everywhere", () => {
  expect(ids(buildBarFigure({rows: [buildRow({id: "a", values: {named: 0, "not-named": 3}})]}))).toEqual(["not-named"]);
  expect(ids(buildBarFigure({rows: []}))).toEqual([]);
});

it("legendOf(figure) lists a series of which something is unknown", () => {
  expect(ids(buildBarFigure({rows: [buildRow({id: "a", values: {named: null}})]}))).toEqual(["named"]);
});

it("legendOf(figure) lists the series of a tree's nodes", () => {
  expect(ids(buildTreeFigure())).toEqual(["federation", "micro-home"]);
  expect(ids(buildTreeFigure({root: buildNode("alone")}))).toEqual(["federation"]);
  expect(ids(buildTreeFigure({root: null}))).toEqual([]);
});

it("legendOf(figure) says a scale whole, also the steps of which the filters leave no place", () => {
  const map = figureBuilders["township-map"](buildContext({filters: {lever: ["chambers"]}}));
  expect(map && legendOf(map).map(({label}) => label)).toEqual([
    "有记录：1",
    "有记录：2–3",
    "有记录：4 及以上",
    "有记录，但不符合筛选",
    "无记录（报道没有点名）",
  ]);
  const counts = map === null ? [] : figureCells(map).map(({value}) => value ?? 0);
  expect(Math.max(...counts)).toBeLessThan(4);
});
