import {expect, it} from "vitest";
import {exploreRecords} from "../../src/coverage/explore-records.ts";
import {noFilters} from "../../src/coverage/filters.ts";
import {nanan, nananDataset} from "./nanan.ts";

it("exploreRecords(catalog, filters, metric) presumes no kind: without a choice it is every record", () => {
  expect(exploreRecords(nanan, noFilters, null)).toEqual(nananDataset.records);
});

it("exploreRecords(catalog, filters, metric) keeps what passes every filter, and counts in the metric", () => {
  const filters = {...noFilters, township: ["350583111"], kind: ["federation", "honour"]};
  const expected = nananDataset.records.filter(({countsIn}) => countsIn.includes("three-new-federations"));
  expect(exploreRecords(nanan, noFilters, "three-new-federations")).toEqual(expected);
  const kinds = new Set(exploreRecords(nanan, filters, null).map(({kind}) => kind));
  expect([...kinds].every((kind) => filters.kind.includes(kind))).toBe(true);
});

it("exploreRecords(catalog, filters, metric, except) leaves one dimension's choice out", () => {
  const filters = {...noFilters, kind: ["federation"]};
  expect(exploreRecords(nanan, filters, null, "kind")).toEqual(nananDataset.records);
  expect(exploreRecords(nanan, filters, null).every(({kind}) => kind === "federation")).toBe(true);
});

it("exploreRecords(catalog, filters, metric) is empty when nothing passes", () => {
  expect(exploreRecords(nanan, {...noFilters, kind: ["no-such-kind"]}, null)).toEqual([]);
});
