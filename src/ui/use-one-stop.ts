import {type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef} from "react";

/** Keys that lead within a box, and the way each leads: along an axis, forwards or back. */
const ways: Record<string, {axis: "x" | "y"; sign: 1 | -1}> = {
  ArrowRight: {axis: "x", sign: 1},
  ArrowLeft: {axis: "x", sign: -1},
  ArrowDown: {axis: "y", sign: 1},
  ArrowUp: {axis: "y", sign: -1},
};

/** What lies no further apart than this across a way is in one row, px. */
const rowPx = 12;

/**
 * Makes the links and buttons of a box one stop of the Tab key, at the one that had the focus
 * last: the arrows lead from one to the next by where they stand, Home and End to the first and
 * the last. Until the app is alive each is a stop of its own. What comes and goes with the focus
 * says so by `data-arrows`: it is never the stop, and the arrows lead to it only if it is "on".
 *
 * @param box - Holds them; what it holds may change with each drawing.
 * @returns What the box hears.
 */
export function useOneStop(box: RefObject<HTMLElement | null>): {
  onFocus: (event: FocusEvent) => void;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const last = useRef<HTMLElement | null>(null);
  useEffect(() => setStop(itemsOf(box.current), last.current));
  const onFocus = ({target}: FocusEvent) => {
    const items = itemsOf(box.current);
    const item = items.find((one) => one === target);
    if (item === undefined || item.dataset.arrows !== undefined) return;
    last.current = item;
    setStop(items, item);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const items = itemsOf(box.current);
    const item = items.find((one) => one === event.target);
    const next = item && nextOf(item, items, event.key);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return {onFocus, onKeyDown};
}

function itemsOf(box: HTMLElement | null): HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>("a[href], button:enabled:not([data-arrows=off])") ?? [])];
}

function setStop(items: readonly HTMLElement[], last: HTMLElement | null): void {
  const own = lasting(items);
  const stop = own.find((item) => item === last) ?? own[0];
  for (const item of own) item.tabIndex = item === stop ? 0 : -1;
}

function lasting(items: readonly HTMLElement[]): HTMLElement[] {
  return items.filter(({dataset}) => dataset.arrows === undefined);
}

function nextOf(item: HTMLElement, items: readonly HTMLElement[], key: string): HTMLElement | undefined {
  if (key === "Home") return items[0];
  if (key === "End") return lasting(items).at(-1);
  const way = ways[key];
  if (way === undefined) return undefined;
  const {axis, sign} = way;
  const from = item.getBoundingClientRect();
  const others = items.filter((one) => one !== item).map((one) => ({one, box: one.getBoundingClientRect()}));
  if (axis === "x") return beside(from, others, sign);
  // At a column's end, the next one's beginning.
  return below(from, others, sign) ?? lasting(items)[lasting(items).indexOf(item) + sign];
}

type Placed = {one: HTMLElement; box: DOMRect};

/** The nearest in the same row. */
function beside(from: DOMRect, others: readonly Placed[], sign: 1 | -1): HTMLElement | undefined {
  const {x, y} = centre(from);
  return others
    .filter(({box}) => box.top < from.bottom && from.top < box.bottom)
    .map(({one, box}) => ({one, awayPx: (centre(box).x - x) * sign, asidePx: Math.abs(centre(box).y - y)}))
    .filter(({awayPx, asidePx}) => awayPx > asidePx)
    .sort((a, b) => a.awayPx + a.asidePx - (b.awayPx + b.asidePx))[0]?.one;
}

/** Of the nearest row, the one that begins nearest. */
function below(from: DOMRect, others: readonly Placed[], sign: 1 | -1): HTMLElement | undefined {
  const ahead = others
    .map(({one, box}) => ({one, box, awayPx: (centre(box).y - (sign === 1 ? from.bottom : from.top)) * sign}))
    .filter(({awayPx}) => awayPx > -1);
  const nearestPx = Math.min(...ahead.map(({awayPx}) => awayPx));
  return ahead
    .filter(({awayPx}) => awayPx <= nearestPx + rowPx)
    .sort((a, b) => Math.abs(a.box.left - from.left) - Math.abs(b.box.left - from.left))[0]?.one;
}

function centre({x, y, width, height}: DOMRect): {x: number; y: number} {
  return {x: x + width / 2, y: y + height / 2};
}
