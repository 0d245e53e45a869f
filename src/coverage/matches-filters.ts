import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {facetsOf, indexOf, placeOf} from "./facets/catalog-facets.ts";
import type {Dimension, Filters} from "./filters.ts";

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
  return facetsOf(catalog, filters).passes(placeOf(record, catalog), except);
}

/** A record's values as the filters know them: "not stated" stands in for none. */
export function filterValues(record: CoverageRecord, dimension: Dimension, catalog: Catalog): readonly string[] {
  const {values, combinations, codes} = indexOf(catalog).table.columnOf(dimension);
  const combination = combinations[codes[placeOf(record, catalog)] ?? 0];
  return (combination?.values ?? []).map((value) => values[value] ?? "");
}
