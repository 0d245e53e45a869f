import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Catalog, catalogOf} from "../../../src/coverage/catalog.ts";
import {columnsOf, type MeasureName, measureColumns} from "../../../src/coverage/columns/columns.ts";
import {countValues, sumMeasure} from "../../../src/coverage/columns/count-values.ts";
import {passes, placesOf, selectRecords} from "../../../src/coverage/columns/selection.ts";
import {optionsOf} from "../../../src/coverage/count/options-of.ts";
import {byDimension, type Dimension, dimensions, type Filters, notStated} from "../../../src/coverage/filters.ts";
import {valuesOf} from "../../../src/coverage/values-of.ts";
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

describe("columnsOf(catalog)", () => {
  it("select the records that one by one pass, whichever dimension is left out", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(null, ...dimensions), (choice, except) => {
        const selection = selectRecords(columnsOf(choice.catalog), choice.filters);
        const places = placesOf(selection, except);
        expect(places).toEqual(naivePlaces(choice, except));
        expect(places.every((place) => passes(selection, place, except))).toBe(true);
      }),
      {numRuns: 60},
    );
  });

  it("count what is counted one by one, each of several values and what is not stated", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(...dimensions), (choice, dimension) => {
        const columns = columnsOf(choice.catalog);
        const places = naivePlaces(choice, dimension);
        const {counts, lent} = countValues(columns, dimension, places);
        const {values} = columns.dimensions[dimension];
        values.forEach((value, code) => {
          const having = places.filter((place) => stated(choice.catalog, place, dimension).includes(value));
          expect(counts[code]).toBe(having.length);
          const through = having.filter((place) => {
            const record = choice.catalog.dataset.records[place];
            return record !== undefined && valuesOf(record, dimension, choice.catalog).through !== null;
          });
          expect(lent[code]).toBe(through.length);
        });
      }),
      {numRuns: 60},
    );
  });

  it("add up what is known, and say of how many it is", () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom<MeasureName>(...measureColumns), (choice, measure) => {
        const places = naivePlaces(choice, null);
        const parts = places.flatMap((place) => choice.catalog.dataset.records[place]?.covers?.[measure] ?? []);
        expect(sumMeasure(columnsOf(choice.catalog), measure, places)).toEqual({
          sum: parts.reduce((sum, part) => sum + part, 0),
          known: parts.length,
        });
      }),
      {numRuns: 60},
    );
  });
});
