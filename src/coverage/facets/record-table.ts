import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {optionsOf} from "../count/options-of.ts";
import {type Dimension, notStated} from "../filters.ts";
import {valuesOf} from "../values-of.ts";
import {columnOfEach} from "./combine-columns.ts";
import type {FacetKey} from "./facet-key.ts";
import {type FacetColumn, type FacetTable, type MeasureColumn, type MeasureName, onceForEach} from "./facet-table.ts";

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
  return columnOfEach(
    values,
    catalog.dataset.records.map((record) => {
      const {values: stated, through} = valuesOf(record, dimension, catalog);
      return {values: stated.length === 0 ? [notStated] : stated, isLent: through !== null};
    }),
  );
}

function metricColumn(records: readonly CoverageRecord[]): FacetColumn {
  return columnOfEach(
    [],
    records.map(({countsIn}) => ({values: countsIn, isLent: false})),
  );
}

function measureColumn(measure: MeasureName, records: readonly CoverageRecord[]): MeasureColumn {
  const parts = records.map(({covers}) => covers?.[measure] ?? null);
  return {
    sums: Float64Array.from(parts, (part) => part ?? 0),
    known: Uint32Array.from(parts, (part) => (part === null ? 0 : 1)),
  };
}
