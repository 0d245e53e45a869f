import {byDimension, type Dimension} from "../coverage/filters.ts";
import {defaultDataset} from "./default-dataset.ts";
import {datasetKey, filterKeys, sortKey, tablesKey} from "./query-keys.ts";
import {type Sort, sortKeys, type View} from "./view.ts";

/** What the page can show, against which an address is read. */
export type Known = {
  options: Readonly<Record<Dimension, readonly string[]>>;
  figures: readonly string[];
};

/** A part of an address that was not understood, for the notice that names it. */
export type Ignored = {key: string; value: string};

/**
 * Reads a view from the query of an address. What is not understood is named and left
 * out, and the rest applies.
 *
 * @param search - Any text at all, with or without its question mark.
 */
export function parseView(search: string, known: Known): {view: View; ignored: Ignored[]} {
  const ignored: Ignored[] = [];
  const given = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    given.set(key, [...(given.get(key) ?? []), ...value.split(",")]);
  }
  const take = (key: string, isKnown: (value: string) => boolean, most = Number.POSITIVE_INFINITY): string[] => {
    const values = [...new Set(given.get(key) ?? [])];
    const taken = values.filter(isKnown).slice(0, most);
    given.delete(key);
    ignored.push(...values.filter((value) => !taken.includes(value)).map((value) => ({key, value})));
    return taken;
  };
  const filters = byDimension((dimension) =>
    take(filterKeys[dimension], (value) => known.options[dimension].includes(value)),
  );
  const [dataset = defaultDataset] = take(datasetKey, isDatasetId, 1);
  const view = {
    dataset: dataset === defaultDataset ? null : dataset,
    filters,
    tables: take(tablesKey, (value) => known.figures.includes(value)),
    sort: parseSort(take(sortKey, (value) => parseSort(value) !== null, 1)[0]),
  };
  for (const [key, values] of given) ignored.push({key, value: values.join(",")});
  return {view, ignored};
}

/** Reads only which dataset an address asks for, before any dataset is there to read the rest against. */
export function parseDatasetId(search: string): string | null {
  const asked = new URLSearchParams(search).getAll(datasetKey).flatMap((value) => value.split(","));
  return asked.find(isDatasetId) ?? null;
}

function isDatasetId(value: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);
}

function parseSort(value: string | undefined): Sort | null {
  const descending = value?.startsWith("-") ?? false;
  const by = sortKeys.find((key) => key === (descending ? value?.slice(1) : value));
  return by === undefined ? null : {by, descending};
}
