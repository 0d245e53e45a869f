import {describe, expect, it} from "vitest";
import {exploreRecords} from "../../src/coverage/explore-records.ts";
import {type Filters, noFilters} from "../../src/coverage/filters.ts";
import {releasableFilters} from "../../src/coverage/releasable-filters.ts";
import {buildCatalog} from "./build-catalog.ts";

function listed(metric: string | null) {
  return (filters: Filters) => exploreRecords(buildCatalog(), filters, metric).length;
}

describe("releasableFilters(filters, countWith)", () => {
  it("says for each chosen value what its release alone would bring back, nothing included", () => {
    const filters = {...noFilters, mode: ["joint"], township: ["t1"], level: ["national"]};
    expect(releasableFilters(filters, listed(null))).toEqual([
      {dimension: "mode", value: "joint", count: 2},
      {dimension: "township", value: "t1", count: 0},
      {dimension: "level", value: "national", count: 0},
    ]);
  });

  it("stays within a metric, and has none where nothing is chosen", () => {
    expect(releasableFilters({...noFilters, township: ["t2"]}, listed("federations"))).toEqual([
      {dimension: "township", value: "t2", count: 2},
    ]);
    expect(releasableFilters(noFilters, listed(null))).toEqual([]);
  });
});
