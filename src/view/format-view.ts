import {dimensions} from "../coverage/filters.ts";
import {datasetKey, filterKeys, sortKey, tablesKey} from "./query-keys.ts";
import type {View} from "./view.ts";

/**
 * Writes a view as the query of an address: `?lever=parks-and-bases&mode=led,joint`.
 *
 * @returns The query with its question mark; empty for the default view, whose parts are left out.
 */
export function formatView({dataset, filters, tables, sort}: View): string {
  const parts = [
    ...(dataset === null ? [] : [[datasetKey, [dataset]] as const]),
    ...dimensions.map((dimension) => [filterKeys[dimension], filters[dimension]] as const),
    [tablesKey, tables] as const,
    [sortKey, sort === null ? [] : [`${sort.descending ? "-" : ""}${sort.by}`]] as const,
  ];
  const query = parts
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(",")}`)
    .join("&");
  return query === "" ? "" : `?${query}`;
}
