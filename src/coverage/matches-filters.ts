import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {columnsOf} from "./columns/columns.ts";
import {passes, type Selection, selectRecords} from "./columns/selection.ts";
import type {Dimension, Filters} from "./filters.ts";

/** The newest selection of each dataset: all figures of a page ask for the same one. */
const newest = new WeakMap<Catalog, {filters: Filters; selection: Selection}>();

/**
 * Whether a record passes the filters: any of the values chosen in a dimension, in all dimensions.
 *
 * @param except - A dimension to leave out, so that a facet's own choice does not hide its other options.
 * @throws {RangeError} If the record is not the catalog's: a bug of ours.
 */
export function matchesFilters(
  record: CoverageRecord,
  filters: Filters,
  catalog: Catalog,
  except: Dimension | null = null,
): boolean {
  return passes(selectionOf(catalog, filters), placeOf(record, catalog), except);
}

/** Which records pass the filters. */
export function selectionOf(catalog: Catalog, filters: Filters): Selection {
  const before = newest.get(catalog);
  if (before?.filters === filters) return before.selection;
  const selection = selectRecords(columnsOf(catalog), filters);
  newest.set(catalog, {filters, selection});
  return selection;
}

/** A record's values as the filters know them: "not stated" stands in for none. */
export function filterValues(record: CoverageRecord, dimension: Dimension, catalog: Catalog): readonly string[] {
  const {values, offsets, codes} = columnsOf(catalog).dimensions[dimension];
  const place = placeOf(record, catalog);
  return [...codes.subarray(offsets[place], offsets[place + 1])].map((code) => values[code] ?? "");
}

/** @throws {RangeError} If the record is not the catalog's: a bug of ours. */
export function placeOf(record: CoverageRecord, catalog: Catalog): number {
  const place = columnsOf(catalog).placeOf.get(record);
  if (place === undefined) throw new RangeError(`unknown record: ${record.id}`);
  return place;
}
