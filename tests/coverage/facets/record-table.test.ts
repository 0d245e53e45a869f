import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Catalog, catalogOf} from "../../../src/coverage/catalog.ts";
import {groupValues} from "../../../src/coverage/count/group-values.ts";
import {optionsOf} from "../../../src/coverage/count/options-of.ts";
import {facetsOf, indexOf} from "../../../src/coverage/facets/catalog-facets.ts";
import {measureNames} from "../../../src/coverage/facets/facet-table.ts";
import {byDimension, type Dimension, dimensions, type Filters, notStated} from "../../../src/coverage/filters.ts";
import {valuesOf} from "../../../src/coverage/values-of.ts";
import type {CoverageRecord} from "../../../src/dataset/schema.ts";
import {sample} from "../../view/register/sample.ts";
import {nanan} from "../nanan.ts";

/** The sample with other values thrown into its rows: several levers, none, nothing stated. */
const thrown: fc.Arbitrary<Catalog> = fc
  .array(
    fc.record({
      levers: fc.subarray(["social-organisations", "parks-and-bases", "chambers"] as const),
      sector: fc.constantFrom("new-economic" as const, "new-social" as const, null),
      women: fc.option(fc.nat(500)),
    }),
    {minLength: 1, maxLength: 30},
  )
  .map((changes) => {
    const records = sample.dataset.records.slice(0, changes.length).map((record, place) => {
      const {levers = [], sector = null, women = null} = changes[place] ?? {};
      const covers = {organisations: null, women, executives: null};
      return {...record, parent: null, covers, ...(record.entry && {entry: {...record.entry, levers, sector}})};
    });
    return catalogOf({...sample.dataset, records});
  });

const catalogs = fc.oneof(fc.constantFrom(nanan, sample), thrown);

/** A catalog with a choice among its own options. */
const chosen = catalogs.chain((catalog) =>
  fc
    .record(
      byDimension((dimension) => {
        const values = optionsOf(dimension, catalog).map(({value}) => value);
        return fc.oneof({weight: 3, arbitrary: fc.constant([])}, fc.subarray(values));
      }),
    )
    .map((filters: Filters) => ({catalog, filters})),
);

function stated(catalog: Catalog, place: number, dimension: Dimension): readonly string[] {
  const record = catalog.dataset.records[place];
  const values = record === undefined ? [] : valuesOf(record, dimension, catalog).values;
  return values.length === 0 ? [notStated] : values;
}

/** Record by record, by what it says itself. */
function naivePlaces({catalog, filters}: {catalog: Catalog; filters: Filters}, except: Dimension | null): number[] {
  return [...catalog.dataset.records.keys()].filter((place) =>
    dimensions.every((dimension) => {
      const wanted = filters[dimension];
      if (dimension === except || wanted.length === 0) return true;
      return stated(catalog, place, dimension).some((value) => wanted.includes(value));
    }),
  );
}

describe("recordTable(catalog), asked through facetsOf(catalog, filters)", () => {
  it("selects the records that one by one pass, whichever dimension is left out", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(null, ...dimensions), ({catalog, filters}, except) => {
        const facets = facetsOf(catalog, filters);
        const places = [...facets.placesOf(except)];
        expect(places).toEqual(naivePlaces({catalog, filters}, except));
        expect(places.every((place) => facets.passes(place, except))).toBe(true);
        expect(except === null ? facets.count : facets.countWithout(except)).toBe(places.length);
      }),
      {numRuns: 60},
    );
  });

  it("counts what is counted one by one, each of several values and what is not stated", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...dimensions), ({catalog, filters}, dimension) => {
        const {counts, lent} = facetsOf(catalog, filters).countsOf(dimension);
        const places = naivePlaces({catalog, filters}, dimension);
        const {values} = indexOf(catalog).table.columnOf(dimension);
        values.forEach((value, at) => {
          const having = places.filter((place) => stated(catalog, place, dimension).includes(value));
          expect(counts[at]).toBe(having.length);
          const through = having.filter((place) => {
            const record = catalog.dataset.records[place];
            return record !== undefined && valuesOf(record, dimension, catalog).through !== null;
          });
          expect(lent[at]).toBe(through.length);
        });
      }),
      {numRuns: 60},
    );
  });

  it("adds up what is known, and says of how many it is", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...measureNames), ({catalog, filters}, measure) => {
        const places = naivePlaces({catalog, filters}, null);
        const parts = places.flatMap((place) => catalog.dataset.records[place]?.covers?.[measure] ?? []);
        expect(facetsOf(catalog, filters).sumOf(measure)).toEqual({
          sum: parts.reduce((sum, part) => sum + part, 0),
          known: parts.length,
          records: places.length,
        });
      }),
      {numRuns: 60},
    );
  });

  it("crosses two dimensions, each record once however many values it has", () => {
    fc.assert(
      fc.property(chosen, ({catalog, filters}) => {
        const cross = facetsOf(catalog, filters).crossOf("lever", "sector", "women");
        const records = naivePlaces({catalog, filters}, null).flatMap((place) => catalog.dataset.records[place] ?? []);
        const [levers, sectors] = [groupValues("lever", catalog), groupValues("sector", catalog)];
        const has = (record: CoverageRecord, dimension: Dimension, values: readonly string[]) => {
          const {values: own} = valuesOf(record, dimension, catalog);
          return (own.length === 0 ? [notStated] : own).some((value) => values.includes(value));
        };
        for (const lever of levers) {
          for (const sector of sectors) {
            const counted = records.filter(
              (record) => has(record, "lever", lever.values) && has(record, "sector", sector.values),
            );
            const known = counted.flatMap(({covers}) => covers?.women ?? []);
            const sum = known.reduce((total, part) => total + part, 0);
            expect(cross.tallyOf(lever.codes, sector.codes)).toEqual({
              records: counted.length,
              value: counted.length > 0 && known.length === 0 ? null : sum,
              unknown: counted.length - known.length,
            });
          }
        }
      }),
      {numRuns: 40},
    );
  });
});
