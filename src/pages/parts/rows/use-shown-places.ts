import {useMemo} from "react";
import {commonPlaces} from "../../../coverage/rows/common-places.ts";
import {
  codedColumn,
  type OrderColumn,
  orderPlaces,
  rankedColumn,
  summedColumn,
} from "../../../coverage/rows/order-places.ts";
import {runInSlices, type Steps} from "../../../coverage/steps/run-steps.ts";
import type {RowStore} from "../../../dataset/rows/row-store.ts";
import {languageTags} from "../../../locale/locale.ts";
import {type RowColumn, type RowSort, sourceOf} from "./row-columns.ts";
import type {RowNames} from "./row-words.ts";
import {useLater} from "./use-later.ts";

/** Which rows are shown, in their order. */
export type ShownPlaces = {
  places: Uint32Array;
  /** A newer search or order is on its way. */
  isComing: boolean;
  failure: Error | null;
};

/**
 * The places that are shown: those that pass the filters, have what was typed, in the order
 * chosen. The store searches and ranks; the page cuts and sorts numbers, in slices.
 */
export function useShownPlaces(
  store: RowStore,
  passing: Uint32Array,
  typed: string,
  sort: RowSort | null,
  names: RowNames,
): ShownPlaces {
  const searching = useMemo(
    () =>
      typed.trim() === ""
        ? null
        : async (signal: AbortSignal) => {
            const having = await store.search(typed, signal);
            return having.length === store.size ? passing : inSlices(commonPlaces(passing, having), signal);
          },
    [store, passing, typed],
  );
  const found = useLater(searching);
  const unordered = searching === null ? passing : (found.result ?? passing);
  const {by, descending} = sort ?? {by: null, descending: false};
  const column = useMemo(() => (by === null ? null : onceOnly(() => columnOf(by, store, names))), [by, store, names]);
  const ordering = useMemo(
    () =>
      column === null
        ? null
        : async (signal: AbortSignal) => inSlices(orderPlaces(unordered, await column(), descending), signal),
    [column, unordered, descending],
  );
  const ordered = useLater(ordering);
  return {
    places: ordering === null ? unordered : (ordered.result ?? unordered),
    isComing: found.isComing || ordered.isComing,
    failure: found.failure ?? ordered.failure,
  };
}

/** Begins after what is asked for has been drawn: together they would keep the page. */
async function inSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  await new Promise((resolve) => setTimeout(resolve));
  const done = await runInSlices(steps, signal);
  if (done === null) throw signal.reason;
  return done.result;
}

function onceOnly<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** A column is made to its end: the next order may be by it again. */
const wanted = new AbortController().signal;

async function columnOf(column: RowColumn, store: RowStore, {packed, labelOf, locale}: RowNames): Promise<OrderColumn> {
  const source = sourceOf(column);
  if (source.of === "text") return rankedColumn(await store.ranksBy(source.text));
  if (source.of === "measure") return summedColumn(packed.measures[source.measure]);
  const {dimension} = source;
  const coded = packed.dimensions[dimension];
  // Regions stand as in the list of codes, which is how places already do.
  if (dimension === "region")
    return inSlices(
      codedColumn(coded, ([a = ""], [b = ""]) => (a < b ? -1 : a > b ? 1 : 0)),
      wanted,
    );
  const {compare} = new Intl.Collator(languageTags[locale]);
  const words = (values: readonly string[]) => values.map((value) => labelOf(dimension, value)).join();
  return inSlices(
    codedColumn(coded, (a, b) => compare(words(a), words(b))),
    wanted,
  );
}
