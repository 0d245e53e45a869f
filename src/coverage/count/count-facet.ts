import type {Catalog} from "../catalog.ts";
import type {Dimension, Filters} from "../filters.ts";
import {matchesFilters} from "../matches-filters.ts";
import {populationOf} from "../population.ts";
import {countBy, type OptionCount} from "./count-by.ts";

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
  const {records} = catalog.dataset;
  const counted =
    dimension === "kind"
      ? records.filter(({countsIn}) => metric === null || countsIn.includes(metric))
      : populationOf(catalog, filters, metric).all;
  return countBy(
    counted.filter((record) => matchesFilters(record, filters, catalog, dimension)),
    dimension,
    catalog,
  );
}
