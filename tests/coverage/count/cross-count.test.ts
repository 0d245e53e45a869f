import {expect, it} from "vitest";
import {crossCount, groupValues} from "../../../src/coverage/count/group-values.ts";
import {indexOf} from "../../../src/coverage/facets/catalog-facets.ts";
import type {Dimension} from "../../../src/coverage/filters.ts";
import {buildCatalog} from "../build-catalog.ts";

const catalog = buildCatalog();
const groupsOf = (dimension: Dimension) => groupValues(dimension, catalog);
const crossOf = (rows: Dimension, columns: Dimension) => indexOf(catalog).whole.crossOf(rows, columns, null);
const valuesOf = (rows: Dimension, columns: Dimension) =>
  crossCount(groupsOf(rows), groupsOf(columns), crossOf(rows, columns)).map((cells) => cells.map(({value}) => value));

it("crossCount(rows, columns, cross) counts what is in both, lent values too", () => {
  // Base, child, both honours and the programme are in the first town; only the silent one is nowhere.
  expect(valuesOf("kind", "township")).toEqual([
    [2, 0, 0, 1],
    [2, 0, 0, 0],
    [1, 0, 0, 0],
  ]);
});

it("crossCount(rows, columns, cross) counts a record with several values in several places", () => {
  expect(valuesOf("kind", "lever")).toEqual([
    [1, 2, 1, 1],
    [2, 2, 0, 0],
    [0, 1, 1, 0],
  ]);
});

it("crossCount(rows, columns, cross) is a list of nothing a row where there is no column", () => {
  expect(crossCount(groupsOf("kind"), [], crossOf("kind", "lever"))).toEqual([[], [], []]);
});
