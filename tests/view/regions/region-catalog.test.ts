import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Catalog} from "../../../src/coverage/catalog.ts";
import {countFacet} from "../../../src/coverage/count/count-by.ts";
import {offeredDimensions, optionsOf} from "../../../src/coverage/count/options-of.ts";
import {facetsOf} from "../../../src/coverage/facets/catalog-facets.ts";
import {
  byDimension,
  type Dimension,
  dimensions,
  type Filters,
  noFilters,
  notStated,
} from "../../../src/coverage/filters.ts";
import {populationOf} from "../../../src/coverage/population.ts";
import {reconcile} from "../../../src/coverage/reconcile.ts";
import {valuesOf} from "../../../src/coverage/values-of.ts";
import type {CoverageRecord} from "../../../src/dataset/schema.ts";
import {catalogOfRegion, nation} from "./nation.ts";

const whole = await catalogOfRegion("");
const provinces = whole.dataset.codeLists.township.map(({code}) => code);
const [province = ""] = provinces;
const counties = nation.regions.filter(({code}) => code.length === 6).map(({code}) => code);
const countyCatalogs = await Promise.all(counties.map((code) => catalogOfRegion(code)));

/** Every county's records, as its own page has them, with the code of their county. */
const records = countyCatalogs.flatMap((catalog, at) =>
  catalog.dataset.records.map((record) => ({record, catalog, county: counties[at] ?? ""})),
);
type Row = (typeof records)[number];

function valuesIn({record, catalog, county}: Row, dimension: Dimension, region: string): readonly string[] {
  if (dimension === "township") return [county.slice(0, region.length + 2)];
  const {values} = valuesOf(record, dimension, catalog);
  return values.length === 0 ? [notStated] : values;
}

/** Counts record by record what passes every other choice. */
function countNaively(region: string, dimension: Dimension, filters: Filters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of records.filter(({county}) => county.startsWith(region))) {
    const kinds = filters.kind.length === 0 ? ["federation"] : filters.kind;
    const isCounted = dimension === "kind" || kinds.includes(row.record.kind);
    const passes = dimensions.every(
      (one) =>
        one === dimension ||
        one === "kind" ||
        filters[one].length === 0 ||
        valuesIn(row, one, region).some((value) => filters[one].includes(value)),
    );
    if (!isCounted || !passes) continue;
    for (const value of valuesIn(row, dimension, region)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function filtersOf(catalog: Catalog): fc.Arbitrary<Filters> {
  return fc.record(
    byDimension((dimension) => {
      const values = optionsOf(dimension, catalog).map(({value}) => value);
      return fc.oneof(
        {weight: 3, arbitrary: fc.constant<string[]>([])},
        fc.subarray(values, {maxLength: Math.min(3, values.length)}),
      );
    }),
  );
}

describe("a region of several counties", () => {
  it("counts, in each facet and for any filters, what its counties' records say one by one", async () => {
    for (const region of ["", province]) {
      const catalog = await catalogOfRegion(region);
      fc.assert(
        fc.property(filtersOf(catalog), fc.constantFrom(...offeredDimensions(catalog)), (filters, dimension) => {
          const counts = countFacet(dimension, filters, catalog, null).map(({value, count}) => [value, count] as const);
          const expected = countNaively(region, dimension, filters);
          expect(counts).toEqual(counts.map(([value]) => [value, expected.get(value) ?? 0]));
        }),
        {numRuns: 60},
      );
    }
  });

  it("has the metrics of its counties together, and adds up what they cover", () => {
    const sum = (of: (record: CoverageRecord) => number) => records.reduce((total, {record}) => total + of(record), 0);
    for (const metric of whole.dataset.metrics) {
      const {namedCount, reported} = reconcile(metric, whole);
      expect(reported).toBeNull();
      expect(namedCount).toBe(sum(({countsIn}) => (countsIn.includes(metric.id) ? 1 : 0)));
    }
    expect(facetsOf(whole, noFilters).sumOf("women")).toEqual({
      sum: sum(({covers}) => covers?.women ?? 0),
      known: sum(({covers}) => (typeof covers?.women === "number" ? 1 : 0)),
      records: records.length,
    });
  });

  it("stands between the whole and its parts: a nation's are provinces, a province's prefectures, a prefecture's counties", async () => {
    const levels = await Promise.all(
      ["", province, counties[0]?.slice(0, 4) ?? ""].map(async (region) => (await catalogOfRegion(region)).place),
    );
    expect(levels.map((place) => [place?.level, place?.partsAre])).toEqual([
      ["nation", "province"],
      ["province", "prefecture"],
      ["prefecture", "county"],
    ]);
    expect(levels[2]?.path.map(({code}) => code)).toEqual(["", province, counties[0]?.slice(0, 4)]);
  });

  it("is fictional as its register is, and names itself before it", async () => {
    const {dataset} = await catalogOfRegion(province);
    const name = nation.regions.find(({code}) => code === province)?.name;
    expect(dataset.fictional).toBe(true);
    expect(dataset.title.zh).toBe(`${name} · 示例全国（虚构）`);
    expect(dataset.region.code).toBe(province);
  });

  it("counts its terms from the day that is set", async () => {
    const later = await catalogOfRegion("", "2036-11-01");
    const overdueOf = (catalog: Catalog) =>
      countFacet("term", noFilters, catalog, null).find(({value}) => value === "overdue")?.count ?? 0;
    expect(overdueOf(later)).toBeGreaterThan(overdueOf(whole));
    expect(populationOf(later, noFilters, null).all.count).toBe(populationOf(whole, noFilters, null).all.count);
  });
});

describe("a county of a register of many", () => {
  it("has its rows as records, each in its township, each parent by its row", () => {
    const [county] = countyCatalogs;
    expect(county?.place?.level).toBe("county");
    expect(county?.dataset.register?.entries.length).toBe(county?.dataset.records.length);
    const parents = records.filter(({record}) => record.parent !== null);
    expect(parents.length).toBeGreaterThan(5);
    expect(parents.every(({record, catalog}) => catalog.recordById.has(record.parent ?? ""))).toBe(true);
  });
});
