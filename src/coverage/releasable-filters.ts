import {type Dimension, dimensions, type Filters, toggleFilter} from "./filters.ts";

/** A choice that can be released, and what would then be shown. */
export type ReleasableFilter<Count> = {dimension: Dimension; value: string; count: Count};

/**
 * What releasing each chosen value by itself would bring back; those that bring nothing included, with 0.
 *
 * @param countWith - How much is shown with given filters.
 */
export function releasableFilters<Count>(
  filters: Filters,
  countWith: (filters: Filters) => Count,
): ReleasableFilter<Count>[] {
  return dimensions.flatMap((dimension) =>
    filters[dimension].map((value) => {
      return {dimension, value, count: countWith(toggleFilter(filters, dimension, value))};
    }),
  );
}
