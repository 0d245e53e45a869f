import {describe, expect, it} from "vitest";
import {allocate} from "../../../../src/dataset/sample/nation/allocate.ts";

describe("allocate(whole, weights, least)", () => {
  it.each([
    [10, [1, 1, 2], 0, [3, 2, 5]],
    [10, [1, 0, 0], 1, [8, 1, 1]],
    [7, [0, 0, 0], 0, [3, 2, 2]],
    [0, [1, 2], 0, [0, 0]],
    [0, [], 0, []],
  ])("parts %i after %j, each at least %i", (whole, weights, least, parts) => {
    expect(allocate(whole, weights, least)).toEqual(parts);
  });

  it("refuses a whole that is less than the least of each, or in no part", () => {
    expect(() => allocate(2, [1, 1, 1], 1)).toThrow("2 in 3 parts");
    expect(() => allocate(2, [], 0)).toThrow("2 in 0 parts");
  });
});
