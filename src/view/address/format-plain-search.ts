import {datasetKey, filterKeys, tablesKey} from "./query-keys.ts";

/**
 * The query that goes along to another page, as `carriedView` has it. Reads and writes no
 * view, so that it works while there is no dataset.
 */
export function formatPlainSearch(search: string): string {
  const carried: readonly string[] = [datasetKey, tablesKey, ...Object.values(filterKeys)];
  const parts = search.replace(/^\?/, "").split("&");
  const kept = parts.filter((part) => carried.includes(part.split("=")[0] ?? ""));
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}
