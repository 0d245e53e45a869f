import type {Dimension, Filters} from "./filters.ts";

/** The list of exactly the records that pass these filters, and count in the metric `within` if there is one. */
export type RecordsTarget = {to: "records"; filters: Filters; within: string | null};

/** Where a mark leads, in the field's own words; the view turns it into an address. */
export type Target =
  | {to: "filter"; dimension: Dimension; value: string}
  | RecordsTarget
  | {to: "record"; record: string}
  | {to: "metric"; metric: string}
  | {to: "node"; node: string}
  | {to: "township"; township: string}
  | {to: "townships"}
  | {to: "region"; region: string};
