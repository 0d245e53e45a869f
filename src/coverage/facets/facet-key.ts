import {type Dimension, dimensions} from "../filters.ts";

/** What records are narrowed by: the dimensions, and the metrics in which they count. */
export type FacetKey = Dimension | "metric";

export const facetKeys: readonly FacetKey[] = [...dimensions, "metric"];
