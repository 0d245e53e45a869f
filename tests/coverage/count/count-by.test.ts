import {describe, expect, it} from "vitest";
import {catalogOf} from "../../../src/coverage/catalog.ts";
import {countBy} from "../../../src/coverage/count/count-by.ts";
import {indexOf} from "../../../src/coverage/facets/catalog-facets.ts";
import type {Dimension} from "../../../src/coverage/filters.ts";
import type {CoverageRecord} from "../../../src/dataset/schema.ts";
import {base, buildCatalog, child, silentOne} from "../build-catalog.ts";

const countAll = (records: readonly CoverageRecord[], dimension: Dimension) => {
  const catalog = catalogOf({...buildCatalog().dataset, records: [...records]});
  return countBy(indexOf(catalog).whole, dimension, catalog);
};
const counts = (records: readonly CoverageRecord[], dimension: Dimension) =>
  countAll(records, dimension).map(({value, count}) => [value, count]);

describe("countBy(facets, dimension, catalog)", () => {
  it("keeps an option without records, at 0", () => {
    expect(counts([base], "mode")).toEqual([
      ["led", 1],
      ["joint", 0],
      ["not-stated", 0],
    ]);
  });

  it("keeps every option at 0 when there are no records", () => {
    expect(counts([], "township")).toEqual([
      ["t1", 0],
      ["t2", 0],
      ["outside", 0],
      ["not-stated", 0],
    ]);
  });

  it("counts a record without a value as not stated, last", () => {
    expect(counts([base, silentOne], "hostKind")).toEqual([
      ["park", 1],
      ["chamber", 0],
      ["not-stated", 1],
    ]);
  });

  it("counts a record with several values once under each, so that 2 records give 4", () => {
    expect(counts([base, child], "lever")).toEqual([
      ["main-line", 1],
      ["parks", 2],
      ["chambers", 1],
      ["not-stated", 0],
    ]);
  });

  it("says how many of a count stand there only through another record", () => {
    expect(countAll([base, child], "township")[0]).toEqual({
      value: "t1",
      label: {zh: "东镇", en: "East Town"},
      count: 2,
      through: 1,
    });
  });

  it("keeps the order of the code list, whatever the order of the records", () => {
    expect(counts([child, base], "lever")).toEqual(counts([base, child], "lever"));
  });
});
