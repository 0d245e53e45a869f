import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {countFacet} from "../../../src/coverage/count/count-by.ts";
import {optionsOf} from "../../../src/coverage/count/options-of.ts";
import {byDimension, type Dimension, dimensions, type Filters, noFilters} from "../../../src/coverage/filters.ts";
import {buildCatalog} from "../build-catalog.ts";
import {nanan} from "../nanan.ts";
import {recountFacet} from "../recount-facet.ts";

const counts = (dimension: Dimension, filters: Filters, metric: string | null = null, catalog = buildCatalog()) =>
  Object.fromEntries(countFacet(dimension, filters, catalog, metric).map(({value, count}) => [value, count]));

describe("countFacet(dimension, filters, catalog, metric)", () => {
  it("counts what passes the other filters", () => {
    const filters = {...noFilters, township: ["t1"]};
    expect(counts("lever", filters)).toEqual({"main-line": 1, parks: 2, chambers: 1, "not-stated": 0});
  });

  it("leaves its own choice out: choosing one option does not empty the others", () => {
    const filters = {...noFilters, lever: ["chambers"]};
    expect(counts("lever", filters)).toEqual({"main-line": 1, parks: 2, chambers: 1, "not-stated": 1});
    expect(counts("mode", filters)).toEqual({led: 0, joint: 0, "not-stated": 1});
  });

  it("counts every kind in the facet of kinds, though only federations are presumed elsewhere", () => {
    expect(counts("kind", noFilters)).toEqual({federation: 3, honour: 2, site: 1});
    expect(counts("lever", noFilters)).toEqual({"main-line": 1, parks: 2, chambers: 1, "not-stated": 1});
  });

  it("counts only what is in the metric, on a metric's page", () => {
    expect(counts("kind", noFilters, "federations")).toEqual({federation: 2, honour: 0, site: 0});
    expect(counts("lever", noFilters, "federations")).toEqual({
      "main-line": 1,
      parks: 2,
      chambers: 1,
      "not-stated": 0,
    });
  });

  it("is 0 throughout where nothing passes", () => {
    expect(counts("mode", {...noFilters, township: ["outside"]})).toEqual({led: 0, joint: 0, "not-stated": 0});
  });

  it("agrees with a recount by hand, for any filters, on the Nan'an dataset", () => {
    fc.assert(
      fc.property(
        filtersOf(),
        fc.constantFrom(...dimensions),
        fc.constantFrom(null, "three-new-federations", "chamber-federations", "work-stations", "sites"),
        (filters, dimension, metric) => {
          expect(counts(dimension, filters, metric, nanan)).toEqual(recountFacet(dimension, filters, metric));
        },
      ),
      {numRuns: 300},
    );
  });

  it("never lets a facet's own choice change its counts, for any filters", () => {
    fc.assert(
      fc.property(filtersOf(), fc.constantFrom(...dimensions), (filters, dimension) => {
        expect(counts(dimension, filters, null, nanan)).toEqual(
          counts(dimension, {...filters, [dimension]: []}, null, nanan),
        );
      }),
    );
  });
});

/** Any choice of the options that Nan'an has, mostly a narrow one. */
function filtersOf(): fc.Arbitrary<Filters> {
  const choice = (dimension: Dimension) => {
    const values = optionsOf(dimension, nanan).map(({value}) => value);
    return fc.oneof({weight: 3, arbitrary: fc.constant([])}, {weight: 2, arbitrary: fc.subarray(values)});
  };
  return fc.record(byDimension(choice));
}
