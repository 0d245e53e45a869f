import {describe, expect, it} from "vitest";
import {percentOf} from "../../../src/coverage/count/percent-of.ts";

describe("percentOf(part, whole)", () => {
  it.each([
    [2, 3, 67],
    [999, 1000, 99],
    [1000, 1000, 100],
    [1, 1000, 1],
    [0, 1000, 0],
    [4, 3, 133],
  ])("of %i in %i is %i: 100 is all, 0 is none", (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });

  it("is nothing of nothing", () => {
    expect(percentOf(0, 0)).toBeNull();
  });
});
