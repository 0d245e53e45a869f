import {type RefObject, useEffect, useState} from "react";

/**
 * Watches whether an element is in the window.
 *
 * @param place - Without one there is nothing to watch.
 * @returns `true` until that is known, and where nothing tells.
 */
export function useInSight(place: RefObject<Element | null> | undefined): boolean {
  const [isInSight, setInSight] = useState(true);
  useEffect(() => {
    const element = place?.current;
    if (!element || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? true));
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return isInSight;
}
