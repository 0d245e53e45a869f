import fc from "fast-check";
import {expect, it} from "vitest";
import {shadeSteps, stepSeries} from "../../../src/figures/custom/custom-heat.ts";

const labelsOf = (values: number[]) => stepSeries(shadeSteps(values), "en").map(({label}) => label);

it("shadeSteps(values) gives small numbers a step each", () => {
  expect(labelsOf([1])).toEqual(["1"]);
  expect(labelsOf([4, 0, 1])).toEqual(["1", "2", "3", "4"]);
});

it("shadeSteps(values) gives large numbers four steps, each about as many times the one before", () => {
  expect(labelsOf([1, 16])).toEqual(["1–2", "3–4", "5–8", "9–16"]);
  expect(labelsOf([1, 10_000])).toEqual(["1–10", "11–100", "101–1,000", "1,001–10,000"]);
});

it("shadeSteps(values) tells large numbers apart that lie close together", () => {
  expect(labelsOf([520, 8000])).toEqual(["500–1,000", "1,001–2,000", "2,001–4,000", "4,001–8,000"]);
  expect(labelsOf([317, 0, 2210, 7342])).toEqual(["317–700", "701–1,600", "1,601–3,400", "3,401–7,342"]);
});

it("shadeSteps(values) shows what differs little alike", () => {
  expect(labelsOf([7800, 8000])).toEqual(["500–1,000", "1,001–2,000", "2,001–4,000", "4,001–8,000"]);
});

it("shadeSteps(values) has no step where nothing is counted", () => {
  expect(shadeSteps([])).toEqual([]);
  expect(shadeSteps([0, 0])).toEqual([]);
});

it("shadeSteps(values) holds every value above 0 in one step, up to the largest", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 1, max: 1_000_000}), {minLength: 1}), (values) => {
      const steps = shadeSteps(values);
      expect(steps.length).toBeLessThanOrEqual(4);
      expect(steps[0]?.from).toBeLessThanOrEqual(Math.min(...values));
      expect(steps.at(-1)?.to).toBe(Math.max(...values));
      expect(steps.slice(1).map(({from}) => from)).toEqual(steps.slice(0, -1).map(({to}) => to + 1));
    }),
  );
});
