import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {type Dimension, dimensions, type Filters, notStated} from "./filters.ts";
import {valuesOf} from "./values-of.ts";

/**
 * Whether a record passes the filters: any of the values chosen in a dimension, in all dimensions.
 *
 * @param except - A dimension to leave out, so that a facet's own choice does not hide its other options.
 */
export function matchesFilters(
  record: CoverageRecord,
  filters: Filters,
  catalog: Catalog,
  except?: Dimension,
): boolean {
  return dimensions.every((dimension) => {
    const chosen = filters[dimension];
    if (dimension === except || chosen.length === 0) return true;
    return filterValues(record, dimension, catalog).some((value) => chosen.includes(value));
  });
}

/** A record's values as the filters know them: "not stated" stands in for none. */
export function filterValues(record: CoverageRecord, dimension: Dimension, catalog: Catalog): readonly string[] {
  const {values} = valuesOf(record, dimension, catalog);
  return values.length === 0 ? [notStated] : values;
}
