import {type CustomChoice, defaultChoice, forms, measures, orders} from "../../coverage/count/custom-choice.ts";
import {byDimension, type Dimension, dimensions} from "../../coverage/filters.ts";
import {isRealDay} from "../../dataset/meaning/checks.ts";
import {levelOfRegion} from "../../dataset/packed/region-code.ts";
import {isDatasetId, isReleaseRef, isVersion} from "../../dataset/release-ref.ts";
import {
  changeKinds,
  defaultDataset,
  isEntryColumn,
  type ListColumn,
  listColumns,
  type Sort,
  type SortKey,
  sortKeys,
  type View,
} from "../view.ts";
import {isSlideId, slideSeconds, type WallChoice} from "../wall-choice.ts";
import {type Given, type Ignored, takeFrom} from "./parse-query.ts";
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

/** What the page can show, against which an address is read. */
export type Known = {
  isRegister: boolean;
  /** The dimensions in which the dataset says anything. */
  dimensions: readonly Dimension[];
  options: Readonly<Record<Dimension, readonly string[]>>;
  figures: readonly string[];
  metrics: readonly string[];
  /** The code of the region shown; `null` of what is no part of a register of many counties. */
  region: string | null;
  records: {has: (id: string) => boolean};
  /** The pages that have a list: "explore", "metrics/sites". */
  lists: readonly string[];
};

/**
 * Reads a view from the query of an address. What is not understood is named and left
 * out, and the rest applies.
 *
 * @param search - Any text at all, with or without its question mark.
 */
export function parseView(search: string, known: Known): {view: View; ignored: Ignored[]} {
  const given = takeFrom(search);
  const {take, takeOne, takeOneOf} = given;
  const filters = byDimension((dimension) =>
    take(filterKeys[dimension], (value) => known.options[dimension].includes(value)),
  );
  const dataset = takeOne(datasetKey, isDatasetId) ?? defaultDataset;
  const isOffered = (column: ListColumn | SortKey) =>
    isEntryColumn(column)
      ? known.isRegister
      : known.dimensions.some((one) => one === column) || !dimensions.some((one) => one === column);
  const columns = take(listKeys.columns, (value) => listColumns.some((one) => one === value && isOffered(one))).filter(
    isListColumn,
  );
  const isSort = (value: string) => {
    const sort = parseSort(value);
    return sort !== null && isOffered(sort.by);
  };
  const changes = take(changesKey, (value) => changeKinds.some((kind) => kind === value));
  const view = {
    dataset: dataset === defaultDataset ? null : dataset,
    region: takeOne(regionKey, (value) => value === known.region),
    release: takeOne(releaseKey, isVersion),
    earlier: takeOne(earlierKey, isReleaseRef),
    today: takeOne(todayKey, isDay),
    filters,
    tables: take(tablesKey, (value) => known.figures.includes(value)),
    sort: parseSort(takeOne(sortKey, isSort)),
    within: takeOne(withinKey, (value) => known.metrics.includes(value)),
    custom: parseCustom(given, known.dimensions),
    list: {
      typed: given.takeText(listKeys.typed),
      columns: columns.length === 0 ? null : columns,
      group: takeOneOf(listKeys.group, known.dimensions),
      open: takeOne(listKeys.open, (value) => known.records.has(value)),
    },
    changes: changeKinds.filter((kind) => changes.includes(kind)),
    from: takeOne(listPageKey, (value) => known.lists.includes(value)),
    wall: parseWall(given),
  };
  return {view, ignored: given.ignored()};
}

/** Reads only which dataset an address asks for, before any dataset is there to read the rest against. */
export function parseDatasetId(search: string): string | null {
  return takeFrom(search).takeOne(datasetKey, isDatasetId);
}

/** Reads only which region an address asks for; `null` where none is named. */
export function parseRegion(search: string): string | null {
  return takeFrom(search).takeOne(regionKey, isRegionCode);
}

function isRegionCode(value: string): boolean {
  return value !== "" && levelOfRegion(value) !== null;
}

/** Reads only which release of the dataset an address asks for; `null` where none is named. */
export function parseRelease(search: string): string | null {
  return takeFrom(search).takeOne(releaseKey, isVersion);
}

/** Reads only what the dataset shown is compared with; `null` where nothing is named. */
export function parseEarlierId(search: string): string | null {
  return takeFrom(search).takeOne(earlierKey, isReleaseRef);
}

/** Reads only the day from which terms are counted; `null` where none is set. */
export function parseToday(search: string): string | null {
  return takeFrom(search).takeOne(todayKey, isDay);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(value) && isRealDay(value);
}

function isListColumn(value: string): value is ListColumn {
  return listColumns.some((column) => column === value);
}

function parseSort(value: string | null): Sort | null {
  const descending = value?.startsWith("-") ?? false;
  const by = sortKeys.find((key) => key === (descending ? value?.slice(1) : value));
  return by === undefined ? null : {by, descending};
}

/** The most rows that "the top n" may show. */
const mostTop = 99;

/** Reads the figure of one's own; what is not said is as usual. */
function parseCustom({takeOne, takeOneOf}: Given, dimensions: readonly Dimension[]): CustomChoice {
  const rows = takeOneOf(customKeys.rows, dimensions) ?? defaultChoice.rows;
  // A dimension split by itself says nothing.
  const split = takeOneOf(
    customKeys.split,
    dimensions.filter((dimension) => dimension !== rows),
  );
  const top = takeOne(customKeys.top, (value) => /^[1-9]\d?$/.test(value) && Number(value) <= mostTop);
  return {
    rows,
    split,
    form: takeOneOf(customKeys.form, forms) ?? defaultChoice.form,
    measure: takeOneOf(customKeys.measure, measures) ?? defaultChoice.measure,
    order: takeOneOf(customKeys.order, orders) ?? defaultChoice.order,
    top: top === null ? null : Number(top),
  };
}

/** Reads what the wall shows; a list in which nothing is known is an empty one. */
function parseWall({take, takeOne, takeOneOf, isGiven}: Given): WallChoice {
  const isListed = isGiven(wallKeys.slides);
  const slides = take(wallKeys.slides, (value) => value === "" || isSlideId(value)).filter(isSlideId);
  const isSeconds = (value: string) => /^\d{1,3}$/.test(value) && isWithin(Number(value), slideSeconds);
  const slide = takeOne(wallKeys.slide, isSlideId);
  return {
    slides: isListed ? slides : null,
    seconds: Number(takeOne(wallKeys.seconds, isSeconds) ?? slideSeconds.usual),
    slide: slide !== null && isSlideId(slide) ? slide : null,
    theme: takeOneOf(wallKeys.theme, ["light", "dark"]),
  };
}

function isWithin(value: number, {least, most}: {least: number; most: number}): boolean {
  return least <= value && value <= most;
}
