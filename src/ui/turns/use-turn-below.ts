import {type RefObject, useLayoutEffect, useState} from "react";
import {waitTurn} from "./wait-turn.ts";

/**
 * Whether something is to be drawn: at once in the window, and below it in its turn, since to
 * draw a whole page at once keeps it for long.
 *
 * @param place - Has its height already, so that nothing moves when it is drawn.
 * @param isPlaced - Whether it has: nothing is decided before.
 * @param wasDrawn - It is drawn at once wherever it is.
 */
export function useTurnBelow(place: RefObject<Element | null>, isPlaced: boolean, wasDrawn: boolean): boolean {
  const [isDue, setDue] = useState(wasDrawn);
  useLayoutEffect(() => {
    if (isDue || !isPlaced || place.current === null) return;
    if (place.current.getBoundingClientRect().top >= innerHeight) return waitTurn(() => setDue(true));
    setDue(true);
  }, [isDue, isPlaced, place]);
  return isDue;
}
