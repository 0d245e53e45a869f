import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {placesOf} from "./columns/selection.ts";
import type {Dimension, Filters} from "./filters.ts";
import {selectionOf} from "./matches-filters.ts";

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
  const {records} = catalog.dataset;
  return explorePlaces(catalog, filters, metric, except).flatMap((place) => records[place] ?? []);
}

/** The same by their places in the file, for whoever counts them. */
export function explorePlaces(
  catalog: Catalog,
  filters: Filters,
  metric: string | null,
  except: Dimension | null = null,
): number[] {
  const {records} = catalog.dataset;
  const places = placesOf(selectionOf(catalog, filters), except);
  return metric === null ? places : places.filter((place) => records[place]?.countsIn.includes(metric));
}
