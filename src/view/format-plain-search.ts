import {sortKey} from "./query-keys.ts";

/**
 * The query that goes along to another page: all but the sort order, which belongs to one
 * list. Reads and writes no view, so that it works while there is no dataset.
 */
export function formatPlainSearch(search: string): string {
  const parts = search.replace(/^\?/, "").split("&");
  const kept = parts.filter((part) => part !== "" && !part.startsWith(`${sortKey}=`));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}
