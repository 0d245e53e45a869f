import type {Catalog} from "./catalog.ts";
import {exploreRecords} from "./explore-records.ts";
import {type Dimension, dimensions, type Filters} from "./filters.ts";
import {toggleFilter} from "./toggle-filter.ts";

/** A choice that can be released, and how many records the list would then show. */
export type WayOut = {dimension: Dimension; value: string; count: number};

/** What releasing each chosen value by itself would bring back; those that bring nothing included, with 0. */
export function waysOut(catalog: Catalog, filters: Filters, metric: string | null): WayOut[] {
  return dimensions.flatMap((dimension) =>
    filters[dimension].map((value) => {
      return {dimension, value, count: exploreRecords(catalog, toggleFilter(filters, dimension, value), metric).length};
    }),
  );
}
