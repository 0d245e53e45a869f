import {describe, expect, it} from "vitest";
import {releasableFilters} from "../../src/coverage/explore-records.ts";
import {noFilters} from "../../src/coverage/filters.ts";
import {buildCatalog} from "./build-catalog.ts";

describe("releasableFilters(catalog, filters, metric)", () => {
  it("says for each chosen value what its release alone would bring back, nothing included", () => {
    const filters = {...noFilters, mode: ["joint"], township: ["t1"], level: ["national"]};
    expect(releasableFilters(buildCatalog(), filters, null)).toEqual([
      {dimension: "mode", value: "joint", count: 2},
      {dimension: "township", value: "t1", count: 0},
      {dimension: "level", value: "national", count: 0},
    ]);
  });

  it("stays within a metric, and has none where nothing is chosen", () => {
    expect(releasableFilters(buildCatalog(), {...noFilters, township: ["t2"]}, "federations")).toEqual([
      {dimension: "township", value: "t2", count: 2},
    ]);
    expect(releasableFilters(buildCatalog(), noFilters, null)).toEqual([]);
  });
});
