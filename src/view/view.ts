import {type CustomChoice, defaultChoice} from "../coverage/count/custom-choice.ts";
import {type Dimension, dimensions, type Filters, noFilters} from "../coverage/filters.ts";
import {defaultWall, type WallChoice} from "./wall-choice.ts";

/** The dataset shown when an address names none; the same as in `public/data/index.json`. */
export const defaultDataset = "nanan-2023";

/** The region that the default dataset reports on: a register of it is set against that report. */
export const reportedRegion = "350583";

/** Whether a dataset's id is that of one's own register, which only the reader's browser has. */
export function isOwnRegister(id: string): boolean {
  return id.startsWith("own-");
}

/** What the list shows of a register's rows besides their values in dimensions. */
export const entryColumns = ["due", "president", "organisations", "women", "executives"] as const;

export type EntryColumn = (typeof entryColumns)[number];

export function isEntryColumn(column: string): column is EntryColumn {
  return entryColumns.some((one) => one === column);
}

/** Columns by which a list of records can be sorted. */
export const sortKeys = ["name", ...dimensions, ...entryColumns] as const;

export type SortKey = (typeof sortKeys)[number];

/** Columns of the list of all records, besides the name. */
export const listColumns = [...dimensions, ...entryColumns, "organisation", "evidence"] as const;

export type ListColumn = (typeof listColumns)[number];

/** The kinds of change that a list of changes can be narrowed to; "unclear" are rows of one name. */
export const changeKinds = ["added", "gone", "changed", "unclear"] as const;

export type ChangeKind = (typeof changeKinds)[number];

export type Sort = {by: SortKey; descending: boolean};

/** How a reader looks at the list of all records. */
export type ListChoice = {
  /** What was typed to search in it; "" for nothing. */
  typed: string;
  /** The columns shown besides the name, in their order; `null` for the usual ones. */
  columns: readonly ListColumn[] | null;
  /** The dimension by which rows are grouped; `null` for none. */
  group: Dimension | null;
  /** The record opened beside the list; `null` for none. */
  open: string | null;
};

/** All that a reader chose on a page. Its address says the same, so a link is the view. */
export type View = {
  /** A dataset other than the default one; `null` for that. */
  dataset: string | null;
  /** The region shown of a register of many counties, by its code: "350583"; `null` for the whole. */
  region: string | null;
  /** The release of the dataset, where the link names one: "1.0.0"; `null` for the current one. */
  release: string | null;
  /** What the dataset shown is compared with, a release of it ("nanan-2023@1.0.0") or another; `null` for none. */
  earlier: string | null;
  /** The day from which a register's terms are counted, where it is not the usual one: "2026-11-29". */
  today: string | null;
  filters: Filters;
  /** The figures shown as tables instead of drawings, by id. */
  tables: readonly string[];
  /** `null` is the file's own order. */
  sort: Sort | null;
  /** Only records named for this metric, in the list of all records; `null` for all. */
  within: string | null;
  /** The figure of one's own. */
  custom: CustomChoice;
  list: ListChoice;
  /** The kinds of change listed; empty for all. */
  changes: readonly ChangeKind[];
  /** The page of the list from which a record was opened ("explore", "metrics/sites"); `null` for none. */
  from: string | null;
  wall: WallChoice;
};

const defaultList: ListChoice = {typed: "", columns: null, group: null, open: null};

export const defaultView: View = {
  dataset: null,
  region: null,
  release: null,
  earlier: null,
  today: null,
  filters: noFilters,
  tables: [],
  sort: null,
  within: null,
  custom: defaultChoice,
  list: defaultList,
  changes: [],
  from: null,
  wall: defaultWall,
};

/**
 * What goes along to another page: the dataset and its release, the filters, the figures shown as tables.
 * How one list or one figure is looked at stays with it.
 */
export function carriedView({dataset, region, release, today, filters, tables}: View): View {
  return {...defaultView, dataset, region, release, today, filters, tables};
}

/** What goes along to another region: the parts chosen of this one are none of that one's. */
export function regionView(region: string, view: View): View {
  const carried = carriedView(view);
  return {...carried, region: region === "" ? null : region, filters: {...carried.filters, township: []}};
}

/** What goes along to another page, narrowed by filters in place of the reader's own choice in their dimensions. */
export function narrowView(view: View, by: Partial<Filters>): View {
  return {...carriedView(view), filters: {...view.filters, ...by}};
}
