import {describe, expect, it} from "vitest";
import {noFilters} from "../../../src/coverage/filters.ts";
import {listPages} from "../../../src/view/address/known-values.ts";
import {listOf} from "../../../src/view/list/list-of.ts";
import {defaultView, type View} from "../../../src/view/view.ts";
import {nanan} from "../../coverage/nanan.ts";

const idsOf = (from: string, changes: Partial<View> = {}) =>
  listOf(from, {...defaultView, ...changes}, nanan).map(({id}) => id);
const chambers = ["changzhou-nanan-chamber", "beijing-nanan-chamber", "changsha-nanan-chamber"];

describe("listOf(from, view, catalog)", () => {
  it("is every record for the list of all, narrowed by filters and metric", () => {
    expect(idsOf("explore")).toHaveLength(51);
    expect(idsOf("explore", {filters: {...noFilters, kind: ["federation"], lever: ["chambers"]}})).toEqual(chambers);
    expect(idsOf("explore", {within: "chamber-federations"})).toEqual(chambers);
  });

  it("is what a metric names, what stands under a node, what lies in a township", () => {
    expect(idsOf("metrics/chamber-federations")).toEqual(chambers);
    expect(idsOf("metrics/sites")).toEqual([]);
    expect(idsOf("framework/chambers")).toEqual(expect.arrayContaining(chambers));
    expect(idsOf("townships/350583117")).toContain("yangguang-zhongke");
    expect(idsOf("townships/350583001")).toEqual([]);
  });

  it("is there for every page that an address may name", () => {
    for (const page of listPages(nanan)) expect(Array.isArray(idsOf(page)), page).toBe(true);
  });
});
