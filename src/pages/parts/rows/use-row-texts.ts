import {useEffect, useMemo, useRef, useState} from "react";
import type {RowStore} from "../../../dataset/rows/row-store.ts";
import type {ShownRow} from "../../../dataset/rows/shown-row.ts";

/** So many rows are remembered; what was in sight long ago is asked for anew. */
const mostRemembered = 4000;

/**
 * The texts of the rows in sight, asked for as they come into it: one question at a time, so
 * that a reader who scrolls fast waits for the rows where they are, not for those passed by.
 *
 * @returns What is known of the row at a place, `undefined` until it has come; and why it will not.
 */
export function useRowTexts(
  store: RowStore,
  wanted: readonly number[],
): {textOf: (place: number) => ShownRow | undefined; failure: Error | null} {
  const known = useMemo(() => ({of: store, rows: new Map<number, ShownRow>()}), [store]);
  const [failed, setFailed] = useState<{of: RowStore; failure: Error} | null>(null);
  const [, setArrived] = useState(0);
  const asking = useRef<RowStore | null>(null);
  useEffect(() => {
    const missing = wanted.filter((place) => !known.rows.has(place));
    if (missing.length === 0 || asking.current === store) return;
    asking.current = store;
    if (known.rows.size > mostRemembered) known.rows.clear();
    store.rowsAt(Uint32Array.from(missing)).then(
      (rows) => {
        missing.forEach((place, at) => {
          const row = rows[at];
          if (row !== undefined) known.rows.set(place, row);
        });
        if (asking.current === store) asking.current = null;
        setArrived((before) => before + 1);
      },
      (error: unknown) => setFailed({of: store, failure: error instanceof Error ? error : new Error(String(error))}),
    );
  });
  return {textOf: (place) => known.rows.get(place), failure: failed?.of === store ? failed.failure : null};
}
