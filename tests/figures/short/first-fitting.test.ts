import {describe, expect, it} from "vitest";
import {firstFitting} from "../../../src/figures/short/first-fitting.ts";

describe("firstFitting(ways, attempt)", () => {
  it.each([0, 1, 4, 9])("finds the first that fits where all from %i on do", (first) => {
    const ways = Array.from({length: 10}, (_, way) => way);
    expect(firstFitting(ways, (way) => (way >= first ? `way ${way}` : null))).toBe(`way ${first}`);
  });

  it("finds none where none fits, and none of none", () => {
    expect(firstFitting([1, 2, 3], () => null)).toBeNull();
    expect(firstFitting([], () => "way")).toBeNull();
  });
});
