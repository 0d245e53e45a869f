import {type RefObject, useLayoutEffect, useState} from "react";
import {waitTurn} from "./wait-turn.ts";

/**
 * Watches how wide an element is.
 *
 * @param firstPx - What to start from: the width at which it was last drawn. It is corrected
 *   before it is painted, without laying out the page an extra time; `null` measures at once, or
 *   in its turn where the element lies below the window: to draw a whole page keeps it for long.
 * @returns Whole px, rounded down; `firstPx` until the element is laid out.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, firstPx: number | null): number | null {
  const [widthPx, setWidthPx] = useState(firstPx);
  const [isFirst] = useState(firstPx === null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    let isWaiting = isFirst && isFarBelow(element);
    const measure = () => {
      isWaiting = false;
      setWidthPx((knownPx) => knownPx ?? Math.floor(element.clientWidth));
    };
    const giveUp = isWaiting ? waitTurn(measure) : undefined;
    if (!isWaiting) measure();
    // Tells the first width too, once the page is laid out.
    const observer = new ResizeObserver(([entry]) => {
      // What is hidden has no width; it is drawn as it was until it is seen again.
      if (!isWaiting && entry && entry.contentRect.width > 0) setWidthPx(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => {
      giveUp?.();
      observer.disconnect();
    };
  }, [ref, isFirst]);
  return widthPx;
}

/** Whether an element lies below the window, and the address leads to no place that what is above could move. */
function isFarBelow(element: Element): boolean {
  return !/#[^/]/.test(location.hash) && element.getBoundingClientRect().top >= innerHeight;
}
