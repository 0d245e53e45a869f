import {type RefObject, useEffect, useState} from "react";

/** How far outside of the window something still counts as in sight, for it may be scrolled to at once. */
const marginPx = 200;

/**
 * Watches whether an element is in the window, or close to it.
 *
 * @param place - Without one there is nothing to watch.
 * @returns `true` until that is known, and where nothing tells.
 */
export function useInSight(place: RefObject<Element | null> | undefined): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    const element = place?.current;
    if (!element || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? true), {
      rootMargin: `${marginPx}px`,
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isInSight;
}
