import type {PackedRows} from "../packed/packed-register.ts";
import {pausesUntil} from "./pauses.ts";
import {type RowOrder, rankRows} from "./rank-rows.ts";
import {searchRows} from "./search-rows.ts";
import {readRow, type ShownRow} from "./shown-row.ts";

/** The texts of a large register's rows, kept apart from what is counted. */
export type RowStore = {
  /** How many rows. */
  size: number;
  /** The rows at these places, in their order. */
  rowsAt: (places: Uint32Array) => Promise<readonly ShownRow[]>;
  /**
   * The places, ascending, of the rows whose name and president have every word that was typed,
   * whatever the case and width of its letters; all where nothing was.
   *
   * @throws The signal's reason, once it is aborted: by whoever searches anew.
   */
  search: (typed: string, signal: AbortSignal) => Promise<Uint32Array>;
  /**
   * The rank of every row, by its place: the larger the later, equals alike, 0 unknown. An opened
   * store works each out once. Names stand character by character: signs, digits by
   * the number that they make, Chinese by pinyin, letters; dates as they are written, a year
   * before its months.
   */
  ranksBy: (by: RowOrder) => Promise<Uint32Array>;
  /** Ends what is under way; nothing is asked afterwards. */
  close: () => void;
};

/** A store that works where it is made: in a worker, or on the page where there is none, in slices. */
export function localRowStore(rows: PackedRows): RowStore {
  const undo = new AbortController();
  return {
    size: rows.row.length,
    rowsAt: async (places) => Array.from(places, (place) => readRow(rows, place)),
    async search(typed, signal) {
      const places = await searchRows(rows, typed, pausesUntil(signal, undo.signal));
      signal.throwIfAborted();
      return places;
    },
    ranksBy: (by) => rankRows(rows, by, pausesUntil(undo.signal)),
    close: () => undo.abort(),
  };
}

/** Remembers ranks, but not failures. */
export function onceEach(rank: RowStore["ranksBy"]): RowStore["ranksBy"] {
  const known = new Map<RowOrder, Promise<Uint32Array>>();
  return (by) => {
    const before = known.get(by);
    if (before !== undefined) return before;
    const ranks = rank(by);
    known.set(by, ranks);
    ranks.catch(() => known.delete(by));
    return ranks;
  };
}
