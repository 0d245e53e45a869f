import {expect, it} from "vitest";
import {isSame} from "../../../src/view/figure/use-figure.ts";

it.each([
  [18, 18],
  [null, null],
  [[], []],
  [
    {named: 15, "not-named": [65, null]},
    {"not-named": [65, null], named: 15},
  ],
])("isSame(%j, %j)", (one, other) => {
  expect(isSame(one, other)).toBe(true);
});

it.each([
  [0, null],
  [18, "18"],
  [[], {}],
  [[15, 65], [15]],
  [{named: 15}, {named: 15, "not-named": undefined}],
  [
    {named: 15, "not-named": undefined},
    {named: 15, unknown: undefined},
  ],
  [{rows: [{values: {named: 15}}]}, {rows: [{values: {named: 16}}]}],
])("not isSame(%j, %j)", (one, other) => {
  expect(isSame(one, other)).toBe(false);
  expect(isSame(other, one)).toBe(false);
});
