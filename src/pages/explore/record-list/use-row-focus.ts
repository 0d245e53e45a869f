import {type KeyboardEvent, type RefObject, useCallback, useRef, useState} from "react";

/** How many rows PageUp and PageDown pass over. */
const pageRows = 10;

/** Where a row stands is an estimate until those about it are measured, which takes a few frames. */
const settlingFrames = 8;

export type RowFocus = {
  /** The row at which the Tab key stops. */
  stop: string | null;
  setStop: (id: string) => void;
  focusRow: (id: string) => void;
  /** For a row that has just been drawn: takes the focus if it was meant for it. */
  takeFocus: (row: HTMLElement, id: string) => void;
  move: (event: KeyboardEvent) => void;
};

/**
 * One row of the list takes the focus at a time; arrows, Home, End, PageUp and PageDown move it.
 *
 * @param first - The row that would take it at first; `null` is the top one.
 */
export function useRowFocus(
  rows: readonly {id: string}[],
  place: RefObject<HTMLElement | null>,
  first: string | null,
): RowFocus {
  const [chosen, setStop] = useState(first);
  const wanted = useRef<string | null>(null);
  const at = Math.max(
    rows.findIndex(({id}) => id === chosen),
    0,
  );
  const focusRow = (id: string) => {
    setStop(id);
    const row = [...(place.current?.querySelectorAll<HTMLElement>("tr[data-row]") ?? [])].find(
      ({dataset}) => dataset.row === id,
    );
    if (row) row.focus();
    else wanted.current = id;
  };
  const takeFocus = useCallback((row: HTMLElement, id: string) => {
    if (wanted.current !== id) return;
    wanted.current = null;
    row.focus();
    keepInSight(row, settlingFrames);
  }, []);
  const move = (event: KeyboardEvent) => {
    const last = rows.length - 1;
    const targets: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + pageRows,
      PageUp: at - pageRows,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const row = rows[Math.min(Math.max(target, 0), last)];
    if (row) focusRow(row.id);
  };
  return {stop: rows[at]?.id ?? null, setStop, focusRow, takeFocus, move};
}

function keepInSight(row: HTMLElement, frames: number): void {
  if (frames === 0 || document.activeElement !== row) return;
  row.scrollIntoView({block: "nearest"});
  requestAnimationFrame(() => keepInSight(row, frames - 1));
}
