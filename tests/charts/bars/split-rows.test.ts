import {expect, it} from "vitest";
import {splitRows} from "../../../src/charts/bars/layout-bars.ts";

it("splitRows(heights, count) fills columns evenly, in order", () => {
  expect(splitRows([10, 10, 10, 10, 10], 2)).toEqual([
    {from: 0, to: 3},
    {from: 3, to: 5},
  ]);
});

it("splitRows(heights, count) weighs rows by their height", () => {
  expect(splitRows([30, 10, 10, 10], 2)).toEqual([
    {from: 0, to: 1},
    {from: 1, to: 4},
  ]);
});

it("splitRows(heights, count) gives no column for no row", () => {
  expect(splitRows([], 2)).toEqual([]);
});
