import {describe, expect, it} from "vitest";
import {compareTotals} from "../../../src/coverage/changes/compare-totals.ts";
import {buildDataset, buildMetric, buildRecord} from "../../dataset/build-dataset.ts";

describe("compareTotals(before, after)", () => {
  it("sets reported and named side by side, and adds up neither", () => {
    const before = buildDataset({
      metrics: [buildMetric({id: "sites", reported: {value: 10, bound: "at-least"}})],
      records: [],
    });
    const after = buildDataset({
      metrics: [buildMetric({id: "sites", reported: {value: 12, bound: "exact"}})],
      records: [buildRecord({id: "a", countsIn: ["sites"]}), buildRecord({id: "b", countsIn: ["sites"]})],
    });
    expect(compareTotals(before, after).map(({id, before: from, after: to}) => ({id, from, to}))).toEqual([
      {
        id: "sites",
        from: {reported: 10, atLeast: true, named: 0, unstated: 0},
        to: {reported: 12, atLeast: false, named: 2, unstated: 0},
      },
    ]);
  });

  it("has a row for a metric of one of the two alone; what the other lacks is null and no zero", () => {
    const before = buildDataset({metrics: [buildMetric({id: "old", reported: null})], records: []});
    const after = buildDataset({metrics: [buildMetric({id: "new"})], records: []});
    expect(compareTotals(before, after).map(({id, before: from, after: to}) => [id, from, to?.reported])).toEqual([
      ["new", null, 1],
      ["old", {reported: null, atLeast: false, named: 0, unstated: 0}, undefined],
    ]);
  });
});
