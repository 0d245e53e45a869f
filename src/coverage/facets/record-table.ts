import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {optionsOf} from "../count/options-of.ts";
import {type Dimension, notStated} from "../filters.ts";
import {valuesOf} from "../values-of.ts";
import type {FacetKey} from "./facet-key.ts";
import {
  type Combination,
  type FacetColumn,
  type FacetTable,
  type MeasureColumn,
  type MeasureName,
  onceForEach,
  roomForCodes,
} from "./facet-table.ts";

/** A dataset's records in columns, in the file's order; each column is made when it is first asked for. */
export function recordTable(catalog: Catalog): FacetTable<FacetKey> {
  const {records} = catalog.dataset;
  return {
    size: records.length,
    counts: null,
    columnOf: onceForEach((key) => (key === "metric" ? metricColumn(records) : dimensionColumn(key, catalog))),
    measureOf: onceForEach((measure) => measureColumn(measure, records)),
  };
}

function dimensionColumn(dimension: Dimension, catalog: Catalog): FacetColumn {
  const options = optionsOf(dimension, catalog).map(({value}) => value);
  const values = options.includes(notStated) ? options : [...options, notStated];
  return toColumn(
    values,
    catalog.dataset.records.map((record) => {
      const {values: stated, through} = valuesOf(record, dimension, catalog);
      return {values: stated.length === 0 ? [notStated] : stated, isLent: through !== null};
    }),
  );
}

function metricColumn(records: readonly CoverageRecord[]): FacetColumn {
  return toColumn(
    [],
    records.map(({countsIn}) => ({values: countsIn, isLent: false})),
  );
}

/**
 * A column of what each record has.
 *
 * @param listed - The values that come first, in their order; others follow as they are met.
 */
function toColumn(
  listed: readonly string[],
  stated: readonly {values: readonly string[]; isLent: boolean}[],
): FacetColumn {
  const values = [...listed];
  const placeOf = new Map(values.map((value, place) => [value, place]));
  const combinations: Combination[] = [];
  const codeOf = new Map<string, number>();
  const codes = stated.map(({values: together, isLent}) => {
    const key = `${isLent}\n${together.join("\n")}`;
    const known = codeOf.get(key);
    if (known !== undefined) return known;
    const places = together.map((value) => {
      const place = placeOf.get(value) ?? values.push(value) - 1;
      placeOf.set(value, place);
      return place;
    });
    codeOf.set(key, combinations.length);
    return combinations.push({values: places, isLent}) - 1;
  });
  const packed = roomForCodes(codes.length, combinations.length);
  packed.set(codes);
  return {values, combinations, codes: packed};
}

function measureColumn(measure: MeasureName, records: readonly CoverageRecord[]): MeasureColumn {
  const parts = records.map(({covers}) => covers?.[measure] ?? null);
  return {
    sums: Float64Array.from(parts, (part) => part ?? 0),
    known: Uint32Array.from(parts, (part) => (part === null ? 0 : 1)),
  };
}
