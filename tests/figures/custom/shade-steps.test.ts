import fc from "fast-check";
import {expect, it} from "vitest";
import {shadeSteps, stepSeries} from "../../../src/figures/custom/custom-heat.ts";

const labelsOf = (largest: number) => stepSeries(shadeSteps(largest), "en").map(({label}) => label);

it("shadeSteps(largest) gives small numbers a step each", () => {
  expect(labelsOf(1)).toEqual(["1"]);
  expect(labelsOf(4)).toEqual(["1", "2", "3", "4"]);
});

it("shadeSteps(largest) gives large numbers four steps, each about as many times the one before", () => {
  expect(labelsOf(16)).toEqual(["1–2", "3–4", "5–8", "9–16"]);
  expect(labelsOf(10_000)).toEqual(["1–10", "11–100", "101–1,000", "1,001–10,000"]);
});

it("shadeSteps(largest) has no step where nothing is counted", () => {
  expect(shadeSteps(0)).toEqual([]);
});

it("shadeSteps(largest) holds every number from 1 to the largest once", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 1_000_000}), (largest) => {
      const steps = shadeSteps(largest);
      expect(steps.length).toBeLessThanOrEqual(4);
      expect(steps[0]?.from).toBe(1);
      expect(steps.at(-1)?.to).toBe(largest);
      expect(steps.slice(1).map(({from}) => from)).toEqual(steps.slice(0, -1).map(({to}) => to + 1));
    }),
  );
});
