import {expect, it} from "vitest";
import {countSteps} from "../../../src/figures/builders/township-map.ts";

it("countSteps(most) divides small counts into 1, 2–3, 4 and more", () => {
  expect(countSteps(4)).toEqual([
    {from: 1, to: 1},
    {from: 2, to: 3},
    {from: 4, to: null},
  ]);
});

it("countSteps(most) widens its steps for larger counts, and never has more than three", () => {
  expect(countSteps(26).map(({from}) => from)).toEqual([1, 3, 9]);
  expect(countSteps(800).map(({from}) => from)).toEqual([1, 10, 100]);
  expect(countSteps(40_000).map(({from}) => from)).toEqual([1, 50, 2500]);
});

it("countSteps(most) has only the steps that occur", () => {
  expect(countSteps(0)).toEqual([]);
  expect(countSteps(1)).toEqual([{from: 1, to: null}]);
  expect(countSteps(3)).toEqual([
    {from: 1, to: 1},
    {from: 2, to: null},
  ]);
});
