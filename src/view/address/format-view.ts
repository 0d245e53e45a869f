import {defaultChoice} from "../../coverage/count/custom-choice.ts";
import {dimensions} from "../../coverage/filters.ts";
import type {View} from "../view.ts";
import {slideSeconds} from "../wall-choice.ts";
import {
  changesKey,
  customKeys,
  datasetKey,
  earlierKey,
  filterKeys,
  listKeys,
  listPageKey,
  regionKey,
  releaseKey,
  sortKey,
  tablesKey,
  todayKey,
  wallKeys,
  withinKey,
} from "./query-keys.ts";
import {readQuery} from "./read-query.ts";

/**
 * Writes a view as the query of an address: `?lever=parks-and-bases&mode=led,joint`.
 *
 * @returns The query with its question mark; empty for the default view, whose parts are left out.
 */
export function formatView(view: View): string {
  const {dataset, region, release, earlier, today, filters, tables, sort, within, custom, list, changes, from, wall} =
    view;
  const one = (value: string | number | null) => (value === null ? [] : [String(value)]);
  const unlessUsual = <T extends string>(value: T, usual: T) => (value === usual ? [] : [value]);
  const parts: (readonly [string, readonly string[]])[] = [
    [datasetKey, one(dataset)],
    [regionKey, one(region)],
    [releaseKey, one(release)],
    [earlierKey, one(earlier)],
    [todayKey, one(today)],
    ...dimensions.map((dimension) => [filterKeys[dimension], filters[dimension]] as const),
    [withinKey, one(within)],
    [customKeys.rows, unlessUsual(custom.rows, defaultChoice.rows)],
    [customKeys.split, one(custom.split)],
    [customKeys.form, unlessUsual(custom.form, defaultChoice.form)],
    [customKeys.measure, unlessUsual(custom.measure, defaultChoice.measure)],
    [customKeys.order, unlessUsual(custom.order, defaultChoice.order)],
    [customKeys.top, one(custom.top)],
    // Half a character, which a keyboard can leave, has no place in an address.
    [listKeys.typed, list.typed === "" ? [] : [list.typed.replace(/\p{Surrogate}/gu, "\ufffd")]],
    [listKeys.columns, list.columns ?? []],
    [listKeys.group, one(list.group)],
    [changesKey, changes],
    [tablesKey, tables],
    [sortKey, one(sort && `${sort.descending ? "-" : ""}${sort.by}`)],
    [listKeys.open, one(list.open)],
    [listPageKey, one(from)],
    // An empty list is not the usual one.
    [wallKeys.slides, wall.slides?.length === 0 ? [""] : (wall.slides ?? [])],
    [wallKeys.seconds, wall.seconds === slideSeconds.usual ? [] : [String(wall.seconds)]],
    [wallKeys.slide, one(wall.slide)],
    [wallKeys.theme, one(wall.theme)],
  ];
  const query = parts
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(writeValue).join(",")}`)
    .join("&");
  return query === "" ? "" : `?${query}`;
}

/** A slash needs no escape in a query, and is read more easily as it is. */
function writeValue(value: string): string {
  return encodeURIComponent(value).replaceAll("%2F", "/");
}

/**
 * The query that goes along to another page, as `carriedView` has it. Reads and writes no
 * view, so that it works while there is no dataset.
 *
 * @param without - Keys that stay behind nevertheless.
 */
export function formatPlainSearch(search: string, without: readonly string[] = []): string {
  const carried: readonly string[] = [
    datasetKey,
    regionKey,
    releaseKey,
    todayKey,
    tablesKey,
    ...Object.values(filterKeys),
  ];
  const kept = readQuery(search)
    .filter(([key]) => carried.includes(key) && !without.includes(key))
    .map(([key, value]) => `${key}=${value.split(",").map(writeValue).join(",")}`);
  return kept.length === 0 ? "" : `?${kept.join("&")}`;
}
