import {type Filters, noFilters} from "../coverage/filters.ts";

/** Columns by which a list of records can be sorted. */
export const sortKeys = ["name", "kind", "lever", "hostKind", "mode", "township"] as const;

export type SortKey = (typeof sortKeys)[number];

export type Sort = {by: SortKey; descending: boolean};

/** All that a reader chose on a page. Its address says the same, so a link is the view. */
export type View = {
  /** A dataset other than the default one; `null` for that. */
  dataset: string | null;
  filters: Filters;
  /** The figures shown as tables instead of drawings, by id. */
  tables: readonly string[];
  /** `null` is the file's own order. */
  sort: Sort | null;
};

export const defaultView: View = {dataset: null, filters: noFilters, tables: [], sort: null};
