import type {Catalog} from "../catalog.ts";
import {facetsOf} from "../facets/catalog-facets.ts";
import type {Facets} from "../facets/facet-index.ts";
import type {FacetKey} from "../facets/facet-key.ts";
import type {Dimension, Filters} from "../filters.ts";
import {populationOf} from "../population.ts";
import {type Option, optionsOf} from "./options-of.ts";

export type OptionCount = Option & {
  count: number;
  /** How many of them have the value only through another record (a parent, an owner). */
  through: number;
};

/**
 * Counts by one dimension what passes the choices made in all the others, in the order of its
 * code list, "not stated" last.
 *
 * A record with several values counts once under each, so the counts may add up to more
 * than the records.
 *
 * @returns One row an option, those without a record included, with count 0. Zero means
 *   "none on file", never "none exist".
 */
export function countBy(facets: Facets<FacetKey>, dimension: Dimension, catalog: Catalog): OptionCount[] {
  const {counts, lent} = facets.countsOf(dimension);
  // Values are in the order of the options.
  return optionsOf(dimension, catalog).map((option, at) => ({
    ...option,
    count: counts[at] ?? 0,
    through: lent[at] ?? 0,
  }));
}

/**
 * Counts what each option of a facet would show: the records that pass every other filter.
 * The facet's own choice is left out, or its other options would all read 0.
 *
 * @param metric - Only records that count in this metric; `null` for all.
 */
export function countFacet(
  dimension: Dimension,
  filters: Filters,
  catalog: Catalog,
  metric: string | null,
): OptionCount[] {
  return countBy(populationOf(catalog, filters, metric).matching, dimension, catalog);
}

/** The same where no kind is presumed, as on the page of all records. */
export function countExploreFacet(
  dimension: Dimension,
  filters: Filters,
  catalog: Catalog,
  metric: string | null,
): OptionCount[] {
  return countBy(facetsOf(catalog, filters, metric), dimension, catalog);
}
