import {type RefObject, useLayoutEffect, useState} from "react";

/**
 * Watches how wide an element is.
 *
 * @returns Whole px, rounded down; `null` until the element is laid out, as on the server.
 */
export function useWidth(ref: RefObject<HTMLElement | null>): number | null {
  const [widthPx, setWidthPx] = useState<number | null>(null);
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
