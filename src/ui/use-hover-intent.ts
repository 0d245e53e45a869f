import {useEffect, useRef, useState} from "react";

/** Longer than the way from arriving at a button to having pressed it. */
const restMs = 300;

/**
 * Tells what a pointer or the focus has come to rest on, and nothing while it only passes
 * or comes to press. Once something is told, the next is told at once.
 *
 * @returns What is rested on, and what to call with each thing that is come to; `null` for none.
 */
export function useHoverIntent<T>(): {rested: T | null; comeTo: (what: T | null) => void} {
  const [rested, setRested] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isShown = rested !== null;
  const comeTo = (what: T | null) => {
    clearTimeout(timer.current);
    if (what === null || isShown) setRested(what);
    else timer.current = setTimeout(() => setRested(what), restMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {rested, comeTo};
}
