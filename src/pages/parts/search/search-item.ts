import type {SearchEntry} from "../../../coverage/search/search.ts";
import type {PagePath} from "../../../view/address/paths.ts";

/** What is found, with what it is in a word, and what choosing it does. */
export type SearchItem = SearchEntry & {kind: string; does: SearchDeed};

/**
 * It leads to a page; or it acts once the search has closed, with the focus where the
 * act goes on; or it acts in the search itself.
 */
export type SearchDeed =
  | {how: "go"; page: PagePath}
  | {how: "act"; act: () => void; focus: () => HTMLElement | null}
  | {how: "stay"; act: () => void};

/** The key of an item among all: a record and a metric may have the same id. */
export function keyOf({group, id}: SearchEntry): string {
  return `${group}:${id}`;
}
