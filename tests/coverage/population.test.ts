import {describe, expect, it} from "vitest";
import {noFilters} from "../../src/coverage/filters.ts";
import {populationOf} from "../../src/coverage/population.ts";
import {buildCatalog, idsOf} from "./build-catalog.ts";
import {nanan} from "./nanan.ts";

const catalog = buildCatalog();

describe("populationOf(catalog, filters, metric)", () => {
  it("is the federations, as long as no kind is chosen", () => {
    const {kinds, all, matching} = populationOf(catalog, noFilters, null);
    expect(kinds).toEqual(["federation"]);
    expect(idsOf(all)).toEqual(["base", "child", "silent"]);
    expect(idsOf(matching)).toEqual(["base", "child", "silent"]);
  });

  it("is the kinds a reader chose instead", () => {
    const {kinds, all} = populationOf(catalog, {...noFilters, kind: ["honour", "site"]}, null);
    expect(kinds).toEqual(["honour", "site"]);
    expect(idsOf(all)).toEqual(["national-honour", "county-honour", "programme"]);
  });

  it("keeps all of its kind in `all`, and what passes the filters in `matching`", () => {
    const {all, matching} = populationOf(catalog, {...noFilters, lever: ["chambers"]}, null);
    expect(all).toHaveLength(3);
    expect(idsOf(matching)).toEqual(["child"]);
  });

  it("is, on a metric's page, what counts in it", () => {
    expect(idsOf(populationOf(catalog, noFilters, "federations").all)).toEqual(["base", "child"]);
  });

  it("presumes the metric's own kinds there, not federations", () => {
    const {kinds, all} = populationOf(nanan, noFilters, "work-stations");
    expect(kinds).toEqual(["work-station"]);
    expect(idsOf(all)).toEqual(["luncang-work-station", "xiamei-work-station", "wuliqiao-work-station"]);
  });

  it("is empty for a metric of which nothing is named, and for one that is not there", () => {
    expect(populationOf(nanan, noFilters, "sites")).toEqual({kinds: [], all: [], matching: []});
    expect(populationOf(nanan, noFilters, "nothing").all).toEqual([]);
  });

  it("is 8 of 18 organisations for parks and bases in Nan'an", () => {
    const {all, matching} = populationOf(nanan, {...noFilters, lever: ["parks-and-bases"]}, null);
    expect([matching.length, all.length]).toEqual([8, 18]);
  });
});
