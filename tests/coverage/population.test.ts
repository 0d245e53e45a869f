import {describe, expect, it} from "vitest";
import {recordsOf} from "../../src/coverage/facets/catalog-facets.ts";
import type {Facets} from "../../src/coverage/facets/facet-index.ts";
import type {FacetKey} from "../../src/coverage/facets/facet-key.ts";
import {noFilters} from "../../src/coverage/filters.ts";
import {populationOf} from "../../src/coverage/population.ts";
import {buildCatalog, idsOf} from "./build-catalog.ts";
import {nanan} from "./nanan.ts";

const catalog = buildCatalog();
const idsIn = (facets: Facets<FacetKey>, of = catalog) => idsOf(recordsOf(of, facets));

describe("populationOf(catalog, filters, metric)", () => {
  it("is the federations, as long as no kind is chosen", () => {
    const {kinds, all, matching} = populationOf(catalog, noFilters, null);
    expect(kinds).toEqual(["federation"]);
    expect(idsIn(all)).toEqual(["base", "child", "silent"]);
    expect(idsIn(matching)).toEqual(["base", "child", "silent"]);
  });

  it("is the kinds a reader chose instead", () => {
    const {kinds, all} = populationOf(catalog, {...noFilters, kind: ["honour", "site"]}, null);
    expect(kinds).toEqual(["honour", "site"]);
    expect(idsIn(all)).toEqual(["national-honour", "county-honour", "programme"]);
  });

  it("keeps all of its kind in `all`, and what passes the filters in `matching`", () => {
    const {all, matching} = populationOf(catalog, {...noFilters, lever: ["chambers"]}, null);
    expect(all.count).toBe(3);
    expect(idsIn(matching)).toEqual(["child"]);
  });

  it("is, on a metric's page, what counts in it", () => {
    expect(idsIn(populationOf(catalog, noFilters, "federations").all)).toEqual(["base", "child"]);
  });

  it("presumes the metric's own kinds there, not federations", () => {
    const {kinds, all} = populationOf(nanan, noFilters, "work-stations");
    expect(kinds).toEqual(["work-station"]);
    expect(idsIn(all, nanan)).toEqual(["luncang-work-station", "xiamei-work-station", "wuliqiao-work-station"]);
  });

  it("is empty for a metric of which nothing is named, and for one that is not there", () => {
    const {kinds, all, matching} = populationOf(nanan, noFilters, "sites");
    expect([kinds, all.count, matching.count]).toEqual([[], 0, 0]);
    expect(populationOf(nanan, noFilters, "nothing").all.count).toBe(0);
  });

  it("is 8 of 18 organisations for parks and bases in Nan'an", () => {
    const {all, matching} = populationOf(nanan, {...noFilters, lever: ["parks-and-bases"]}, null);
    expect([matching.count, all.count]).toEqual([8, 18]);
  });
});
