import {type RefObject, useCallback, useEffect, useMemo, useRef, useState} from "react";
import {scrollScale, shiftAt, shiftOfJump} from "./scroll-scale.ts";

/** Drawn beyond those in sight, on either side. */
const rowsBeyond = 6;
/** Until the box is laid out. */
const likelySightPx = 640;
const likelyRowPx = 46;
/** A row's height in the page's letters, as in the style sheet: two lines and what is around them. */
const rowRem = 2.875;

export type RowScroll = {
  rowPx: number;
  /** The first row drawn and the one after the last, by their place in the list. */
  from: number;
  to: number;
  /** What keeps the room of the rows above and below. */
  abovePx: number;
  belowPx: number;
  /** How many rows are in sight at once. */
  rowsInSight: number;
  /** Brings a row into sight, by the shortest way. */
  reveal: (row: number) => void;
  scrollToTop: () => void;
};

/**
 * Which rows of a long list are drawn, all of one height, in a box with a head that stays.
 *
 * Not by TanStack Virtual, as the list of records is: that lays out a million rows one by one,
 * which keeps the page for 100 to 240 ms.
 */
export function useRowScroll(box: RefObject<HTMLElement | null>, rows: number): RowScroll {
  const [{sightPx, rowPx}, setSizes] = useState({sightPx: likelySightPx, rowPx: likelyRowPx});
  const [{first, shiftPx}, setSeen] = useState({first: 0, shiftPx: 0});
  const last = useRef({scrolledPx: 0, shiftPx: 0});
  const scale = useMemo(() => scrollScale(rows * rowPx), [rows, rowPx]);

  const see = useCallback(
    (scrolledPx: number, newShiftPx: number) => {
      last.current = {scrolledPx, shiftPx: newShiftPx};
      const newFirst = Math.max(Math.floor((scrolledPx + newShiftPx) / rowPx), 0);
      setSeen((before) =>
        before.first === newFirst && before.shiftPx === newShiftPx ? before : {first: newFirst, shiftPx: newShiftPx},
      );
    },
    [rowPx],
  );
  const scrollTo = useCallback(
    (wantedPx: number) => {
      const place = box.current;
      if (place === null) return;
      const toPx = Math.min(Math.max(wantedPx, 0), Math.max(scale.wholePx - sightPx, 0));
      const toShiftPx = shiftAt(scale, toPx);
      see(toPx - toShiftPx, toShiftPx);
      place.scrollTop = toPx - toShiftPx;
    },
    [box, scale, sightPx, see],
  );

  useEffect(() => {
    const place = box.current;
    if (place === null) return;
    const follow = () => {
      const scrolledPx = place.scrollTop;
      const before = last.current;
      if (scrolledPx === before.scrolledPx) return;
      if (Math.abs(scrolledPx - before.scrolledPx) > sightPx)
        return see(scrolledPx, shiftOfJump(scale, scrolledPx, sightPx));
      const abovePx = scrolledPx + before.shiftPx;
      const newShiftPx = shiftAt(scale, abovePx);
      see(abovePx - newShiftPx, newShiftPx);
      if (newShiftPx !== before.shiftPx) place.scrollTop = abovePx - newShiftPx;
    };
    place.addEventListener("scroll", follow, {passive: true});
    return () => place.removeEventListener("scroll", follow);
  }, [box, scale, sightPx, see]);

  useEffect(() => {
    const place = box.current;
    if (place === null) return;
    const measure = () => {
      const letterPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const headPx = place.querySelector("thead")?.offsetHeight ?? 0;
      setSizes({sightPx: place.clientHeight - headPx || likelySightPx, rowPx: letterPx * rowRem});
    };
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [box]);

  const rowsInSight = Math.max(Math.floor(sightPx / rowPx), 1);
  const from = Math.min(Math.max(first - rowsBeyond, 0), Math.max(rows - rowsInSight, 0));
  const to = Math.min(first + rowsInSight + rowsBeyond + 2, rows);
  const abovePx = Math.max(from * rowPx - shiftPx, 0);
  return {
    rowPx,
    from,
    to,
    abovePx,
    belowPx: Math.max(scale.heightPx - abovePx - (to - from) * rowPx, 0),
    rowsInSight,
    reveal(row) {
      const {scrolledPx, shiftPx: nowPx} = last.current;
      const seenPx = scrolledPx + nowPx;
      if (row * rowPx < seenPx) scrollTo(row * rowPx);
      else if ((row + 1) * rowPx > seenPx + sightPx) scrollTo((row + 1) * rowPx - sightPx);
    },
    scrollToTop: useCallback(() => scrollTo(0), [scrollTo]),
  };
}
