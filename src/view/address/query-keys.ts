import type {CustomChoice} from "../../coverage/count/custom-choice.ts";
import type {Dimension} from "../../coverage/filters.ts";
import type {ListChoice} from "../view.ts";
import type {WallChoice} from "../wall-choice.ts";

/** The word that stands for each filter in an address. Old links rely on them: add, never rename. */
export const filterKeys = {
  lever: "lever",
  hostKind: "host",
  mode: "mode",
  township: "township",
  kind: "kind",
  platform: "platform",
  level: "honour",
  form: "organised",
  sector: "sector",
  status: "status",
  party: "party",
  site: "site",
  station: "station",
  founded: "founded",
  term: "term",
} as const satisfies Record<Dimension, string>;

export const datasetKey = "data";
/** The region shown of a register of many counties, by its code: "35", "3505", "350583". */
export const regionKey = "region";
/** The release of the dataset, by its version. */
export const releaseKey = "release";
/** What the dataset shown is compared with. */
export const earlierKey = "with";
/** The day from which a register's terms are counted. */
export const todayKey = "today";
export const tablesKey = "table";
/** The kinds of change that are listed. */
export const changesKey = "change";
export const sortKey = "sort";
export const withinKey = "in";
/** The page of the list from which a record was opened. */
export const listPageKey = "list";

/** What a key was called in old links, where its values have a form that nobody else's have. */
export const oldKeys: readonly {old: string; key: string; form: RegExp}[] = [
  // WeChat adds a `from` of its own.
  {old: "from", key: listPageKey, form: /^(?:explore|(?:metrics|framework|townships)\/.+)$/},
];

/** The figure of one's own. */
export const customKeys = {
  rows: "by",
  split: "split",
  form: "form",
  measure: "sum",
  order: "order",
  top: "top",
} as const satisfies Record<keyof CustomChoice, string>;

/** The list of all records. */
export const listKeys = {typed: "q", columns: "columns", group: "group", open: "open"} as const satisfies Record<
  keyof ListChoice,
  string
>;

/** The wall. */
export const wallKeys = {slides: "show", seconds: "seconds", slide: "slide", theme: "theme"} as const satisfies Record<
  keyof WallChoice,
  string
>;

/** Every key by which an address asks for more than the page as it is; of the wall, which is not drawn ahead but for its frame, none. */
export const queryKeys: readonly string[] = [
  ...Object.values(filterKeys),
  ...Object.values(customKeys),
  ...Object.values(listKeys),
  ...[datasetKey, regionKey, releaseKey, earlierKey, todayKey, tablesKey, changesKey, sortKey, withinKey, listPageKey],
];
