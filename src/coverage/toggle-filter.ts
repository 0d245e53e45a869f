import type {Dimension, Filters} from "./filters.ts";

/** Adds a value to a dimension's choice, or releases it when it is there already. */
export function toggleFilter(filters: Filters, dimension: Dimension, value: string): Filters {
  const chosen = filters[dimension];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return {...filters, [dimension]: next};
}
