import {useEffect, useRef, useState} from "react";

/** Longer than the way from arriving at a button to having pressed it. */
const restMs = 300;

/** A pointer's place in the window, px. */
type Point = {clientX: number; clientY: number};

/**
 * Tells what a pointer or the focus has come to rest on, and nothing while it only passes
 * or comes to press. Once something is told, the next is told at once. What is drawn anew
 * under a pointer that has pressed and not moved since is not come to.
 *
 * @returns What is rested on; what to call with each thing that is come to, `null` for none,
 *   and where a pointer came there; and what to call where a pointer pressed.
 */
export function useHoverIntent<T>(): {
  rested: T | null;
  comeTo: (what: T | null, at?: Point) => void;
  pressAt: (at: Point) => void;
} {
  const [rested, setRested] = useState<T | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isShown = rested !== null;
  const pressed = useRef<string>(undefined);
  const comeTo = (what: T | null, at?: Point) => {
    if (at !== undefined) {
      if (pressed.current === pixelOf(at)) return;
      pressed.current = undefined;
    }
    clearTimeout(timer.current);
    if (what === null || isShown) setRested(what);
    else timer.current = setTimeout(() => setRested(what), restMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const pressAt = (at: Point) => {
    pressed.current = pixelOf(at);
    comeTo(null);
  };
  return {rested, comeTo, pressAt};
}

/** A click tells whole pixels, a pointer parts of them. */
function pixelOf({clientX, clientY}: Point): string {
  return `${Math.floor(clientX)},${Math.floor(clientY)}`;
}
