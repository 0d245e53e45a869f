import {type RefObject, startTransition, useEffect, useState} from "react";
import {flushSync} from "react-dom";
import {whenIdle} from "./when-idle.ts";

/**
 * Holds a new value back from a place that is out of sight until the browser is idle, and
 * lets it through at once where it is in sight, comes into sight, or is about to be printed.
 *
 * @param place - Counts as in sight until the browser has told otherwise.
 */
export function useHeldBack<T>(value: T, place: RefObject<HTMLElement | null>): T {
  const [isInSight, setInSight] = useState(true);
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (!place.current || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => setInSight(entries.at(-1)?.isIntersecting ?? true));
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  useEffect(() => {
    if (shown === value) return;
    const follow = () => setShown(value);
    const followNow = () => flushSync(follow);
    addEventListener("beforeprint", followNow);
    const takeBack = whenIdle(() => startTransition(follow));
    return () => {
      removeEventListener("beforeprint", followNow);
      takeBack();
    };
  }, [shown, value]);
  return isInSight ? value : shown;
}
