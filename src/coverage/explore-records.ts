import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {facetsOf, recordsOf} from "./facets/catalog-facets.ts";
import type {Dimension, Filters} from "./filters.ts";

/**
 * The records that the page of all records shows: every kind, no kind presumed, so that its
 * list, its facets and the figure of one's own count the same.
 *
 * @param metric - Only records that count in this metric; `null` for all.
 * @param except - A dimension whose choice is left out, so that a facet's other options do not all read 0.
 * @returns In the file's order; empty when nothing passes.
 */
export function exploreRecords(
  catalog: Catalog,
  filters: Filters,
  metric: string | null,
  except: Dimension | null = null,
): CoverageRecord[] {
  return recordsOf(catalog, facetsOf(catalog, filters, metric), except);
}
