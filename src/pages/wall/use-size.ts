import {type RefObject, useLayoutEffect, useState} from "react";

export type Size = {widthPx: number; heightPx: number};

/**
 * Watches how large an element is within, in its own px: what scales it from outside does not count.
 *
 * @returns Whole px, rounded down; `null` until the element is laid out.
 */
export function useSize(ref: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const take = (width: number, height: number) => {
      const [widthPx, heightPx] = [Math.floor(width), Math.floor(height)];
      if (widthPx <= 0 || heightPx <= 0) return;
      setSize((known) => (known?.widthPx === widthPx && known.heightPx === heightPx ? known : {widthPx, heightPx}));
    };
    take(element.clientWidth, element.clientHeight);
    const observer = new ResizeObserver(([entry]) => {
      if (entry) take(entry.contentRect.width, entry.contentRect.height);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
