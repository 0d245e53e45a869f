import {type RefObject, useLayoutEffect, useState} from "react";

/**
 * Watches how wide an element is.
 *
 * @param firstPx - What to start from: the width at which it was last drawn. It is corrected
 *   before it is painted, without laying out the page an extra time; `null` measures at once.
 * @returns Whole px, rounded down; `firstPx` until the element is laid out.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, firstPx: number | null): number | null {
  const [widthPx, setWidthPx] = useState(firstPx);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    setWidthPx((knownPx) => knownPx ?? Math.floor(element.clientWidth));
    // Tells the first width too, once the page is laid out.
    const observer = new ResizeObserver(([entry]) => {
      // What is hidden has no width; it is drawn as it was until it is seen again.
      if (entry && entry.contentRect.width > 0) setWidthPx(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return widthPx;
}
