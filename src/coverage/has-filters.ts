import {dimensions, type Filters} from "./filters.ts";

/** Whether a reader has narrowed anything. */
export function hasFilters(filters: Filters): boolean {
  return dimensions.some((dimension) => filters[dimension].length > 0);
}
