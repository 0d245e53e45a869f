import fc from "fast-check";
import {expect, it} from "vitest";
import {type Catalog, catalogOf} from "../../src/coverage/catalog.ts";
import {type CustomChoice, forms, measures, orders} from "../../src/coverage/count/custom-choice.ts";
import {restId} from "../../src/coverage/count/group-values.ts";
import {optionsOf} from "../../src/coverage/count/options-of.ts";
import {type Dimension, dimensions, type Filters, noFilters, notStated} from "../../src/coverage/filters.ts";
import type {Target} from "../../src/coverage/target.ts";
import {valuesOf} from "../../src/coverage/values-of.ts";
import type {CoverageRecord} from "../../src/dataset/schema.ts";
import {customFigure} from "../../src/figures/custom/custom-figure.ts";
import type {FigureRow} from "../../src/figures/figure.ts";
import {figureCells} from "../../src/figures/figure-parts.ts";
import {nanan, nananDataset} from "../coverage/nanan.ts";
import {buildContext} from "./build-context.ts";

/** Nan'an's records with invented numbers, some unknown, so that sums can be tried. */
const register: Catalog = catalogOf({
  ...nananDataset,
  records: nananDataset.records.map((record, index) => ({
    ...record,
    covers: {
      organisations: index % 3 === 0 ? null : index,
      women: index % 4 === 0 ? null : index * 10,
      executives: index % 2,
    },
  })),
});

const choices: fc.Arbitrary<CustomChoice> = fc.record({
  rows: fc.constantFrom(...dimensions),
  split: fc.option(fc.constantFrom(...dimensions)),
  form: fc.constantFrom(...forms),
  measure: fc.constantFrom(...measures),
  order: fc.constantFrom(...orders),
  top: fc.option(fc.integer({min: 1, max: 12})),
});

const filters: fc.Arbitrary<Filters> = fc
  .tuple(
    ...dimensions.map((dimension) => {
      const values = optionsOf(dimension, nanan).map(({value}) => value);
      return fc
        .oneof({weight: 3, arbitrary: fc.constant([])}, {weight: 1, arbitrary: fc.subarray(values)})
        .map((chosen) => [dimension, chosen] as const);
    }),
  )
  .map((chosen) => ({...noFilters, ...Object.fromEntries(chosen)}));

/** Passes by hand: any of the chosen values in every dimension. */
function passes(record: CoverageRecord, wanted: Filters): boolean {
  return dimensions.every((dimension) => {
    const {values} = valuesOf(record, dimension, register);
    const stated = values.length === 0 ? [notStated] : values;
    return wanted[dimension].length === 0 || stated.some((value) => wanted[dimension].includes(value));
  });
}

function recount(wanted: Filters, measure: CustomChoice["measure"], given: readonly CoverageRecord[]): number | null {
  const counted = given.filter((record) => passes(record, wanted));
  if (measure === "records") return counted.length;
  const parts = counted.flatMap(({covers}) => covers?.[measure] ?? []);
  return counted.length > 0 && parts.length === 0 ? null : parts.reduce((sum, part) => sum + part, 0);
}

function filtersOf(target: Target | null | undefined): Filters | null {
  return target?.to === "records" ? target.filters : null;
}

function expectRow(row: FigureRow, rows: Dimension, wanted: Filters, custom: CustomChoice): void {
  const {records} = register.dataset;
  const narrowed = row.id === restId ? filtersOf(row.target) : {...wanted, [rows]: [row.id]};
  const whole = narrowed && recount(narrowed, custom.measure, records);
  const values = Object.entries(row.values);
  for (const [, value] of values) expect(value).not.toBeNaN();
  if (custom.split === null || custom.split === rows) expect(values.map(([, value]) => value)).toEqual([whole]);
  else {
    if (row.total) expect(row.total.value).toBe(whole);
    else expect(values.reduce<number>((sum, [, value]) => sum + (value ?? 0), 0)).toBe(whole);
    for (const [id, value] of values) {
      const part = row.counted?.parts[id];
      if (part) expect(value).toBe(recount(part.filters, custom.measure, records));
      else expect(value).toBe(0);
    }
  }
}

it("customFigure(context) counts in every row, part and cell what a recount of its records finds", () => {
  fc.assert(
    fc.property(choices, filters, (custom, wanted) => {
      const figure = customFigure(buildContext({catalog: register, filters: wanted, custom: custom}));
      if (figure.empty !== null) {
        const isHeat = custom.form === "heat" && (custom.split === null || custom.split === custom.rows);
        expect(isHeat || recount(wanted, "records", register.dataset.records) === 0).toBe(true);
        expect(figure.rows).toEqual([]);
        return;
      }
      expect(figure.rows.length).toBeGreaterThan(0);
      if (figure.kind === "bars") for (const row of figure.rows) expectRow(row, custom.rows, wanted, custom);
      else {
        for (const {target, value} of figure.rows.flatMap(({cells}) => cells)) {
          const narrowed = filtersOf(target);
          expect(value).toBe(narrowed === null ? 0 : recount(narrowed, custom.measure, register.dataset.records));
        }
        expect(figure.total.value).toBe(recount(wanted, custom.measure, register.dataset.records));
      }
    }),
    {numRuns: 300},
  );
});

it("customFigure(context) has every record in some row", () => {
  fc.assert(
    fc.property(choices, filters, (custom, wanted) => {
      const figure = customFigure(
        buildContext({catalog: register, filters: wanted, custom: {...custom, form: "bars"}}),
      );
      if (figure.kind !== "bars" || figure.empty !== null) return;
      const lists = figure.rows.flatMap(({counted}) => counted?.all ?? []);
      const shown = register.dataset.records.filter((record) => lists.some((list) => passes(record, list.filters)));
      expect(shown.length).toBe(recount(wanted, "records", register.dataset.records));
    }),
    {numRuns: 60},
  );
});

it("customFigure(context) has no Chinese in English, and nothing that is no number, whatever is chosen", () => {
  fc.assert(
    fc.property(choices, filters, (custom, wanted) => {
      const figure = customFigure(buildContext({catalog: register, filters: wanted, custom, locale: "en"}));
      const {evidence: _evidence, ...said} = figure;
      expect(JSON.stringify(said)).not.toMatch(/\p{Script=Han}|NaN|undefined|\{\{/u);
      const series = figure.series.map(({id}) => id);
      const filled = figureCells(figure).map((cell) => cell.series);
      expect(series).toEqual(expect.arrayContaining(filled));
    }),
    {numRuns: 100},
  );
});
