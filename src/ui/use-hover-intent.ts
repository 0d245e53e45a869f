import {useEffect, useRef} from "react";

/** Longer than the way from arriving at a button to having pressed it. */
const restMs = 300;

/**
 * Tells when a pointer or the focus has come to rest on an element, and not when it only
 * comes to press something there.
 *
 * @returns What to give the element.
 */
export function useHoverIntent(onRest: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const stop = () => clearTimeout(timer.current);
  const start = () => {
    stop();
    timer.current = setTimeout(onRest, restMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return {onPointerEnter: start, onPointerLeave: stop, onFocus: start, onBlur: stop, onClick: stop};
}
