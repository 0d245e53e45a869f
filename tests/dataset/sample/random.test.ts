import {describe, expect, it} from "vitest";
import {at, seedRandom, shuffle} from "../../../src/dataset/sample/random.ts";

describe("seedRandom(seed)", () => {
  it("throws as mulberry32 does", () => {
    const {next} = seedRandom(1);
    expect([next(), next(), next()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522]);
  });

  it("between(least, most) reaches both ends and nothing beyond", () => {
    const {between} = seedRandom(2);
    expect(new Set(Array.from({length: 200}, () => between(-1, 1)))).toEqual(new Set([-1, 0, 1]));
  });

  it("pickWeighted(items) picks as often as the weights say, and never what weighs 0", () => {
    const {pickWeighted} = seedRandom(3);
    const picked = Array.from({length: 1000}, () =>
      pickWeighted([
        ["often", 9],
        ["never", 0],
        ["seldom", 1],
      ]),
    );
    expect(picked.filter((one) => one === "seldom").length).toBeGreaterThan(70);
    expect(picked.filter((one) => one === "seldom").length).toBeLessThan(130);
    expect(picked).not.toContain("never");
  });

  it("refuses to pick from nothing", () => {
    const {pick, pickWeighted} = seedRandom(4);
    expect(() => pick([])).toThrow(RangeError);
    expect(() => pickWeighted([])).toThrow(RangeError);
    expect(() => at(["a"], 1)).toThrow("no item: 1 of 1");
  });
});

it("shuffle(items, random) keeps every item once", () => {
  const items = Array.from({length: 20}, (_, index) => index);
  const shuffled = shuffle(items, seedRandom(5));
  expect(shuffled).not.toEqual(items);
  expect(shuffled.toSorted((a, b) => a - b)).toEqual(items);
});
