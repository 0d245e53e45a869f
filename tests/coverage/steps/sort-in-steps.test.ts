import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {runInSlices, runToEnd} from "../../../src/coverage/steps/run-steps.ts";
import {sortInSteps} from "../../../src/coverage/steps/sort-in-steps.ts";

describe("sortInSteps(items, compare)", () => {
  it("sorts as toSorted does, equals in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat()), {maxLength: 3000, size: "max"}), (items) => {
        const compare = ([a]: [number, number], [b]: [number, number]) => a - b;
        expect(runToEnd(sortInSteps(items, compare))).toEqual(items.toSorted(compare));
      }),
      {numRuns: 30},
    );
  });
});

describe("runInSlices(steps, signal)", () => {
  it("comes to the same as all at once", async () => {
    const signal = new AbortController().signal;
    expect(
      await runInSlices(
        sortInSteps([3, 1, 2], (a, b) => a - b),
        signal,
      ),
    ).toEqual({result: [1, 2, 3]});
  });

  it("comes to nothing once it is no longer wanted", async () => {
    expect(
      await runInSlices(
        sortInSteps([1], (a, b) => a - b),
        AbortSignal.abort(),
      ),
    ).toBeNull();
  });
});
