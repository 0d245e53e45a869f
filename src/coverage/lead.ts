import type {Dimension} from "./filters.ts";

/** Where a mark leads, in the field's own words; the view turns it into an address. */
export type Lead =
  | {to: "filter"; dimension: Dimension; value: string}
  | {to: "record"; record: string}
  | {to: "metric"; metric: string};
