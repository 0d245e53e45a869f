import {type RefObject, useLayoutEffect, useState} from "react";

/**
 * Watches how wide an element is.
 *
 * @param firstPx - What to start from: the width that the page as it came was made for.
 * @returns Whole px, rounded down; `firstPx` until the element is laid out.
 */
export function useWidth(ref: RefObject<HTMLElement | null>, firstPx: number | null): number | null {
  const [widthPx, setWidthPx] = useState(firstPx);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setWidthPx(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return widthPx;
}
