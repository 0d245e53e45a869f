import {createContext, type ReactNode, type RefObject, use, useMemo} from "react";
import type {Dimension} from "../coverage/filters.ts";
import {isReadHere} from "./is-read-alike.ts";
import {type Reading, useReading} from "./reading.ts";
import {useHeldBack} from "./use-held-back.ts";
import {useInSight} from "./use-in-sight.ts";
import {untilPainted} from "./waiting-room.ts";

const LaterReadingContext = createContext<Reading | null>(null);

export type LaterReadingProps = {
  /** The dimension that a reader chooses from here; `null` for none. */
  own: Dimension | null;
  /** Where it stands: what is out of sight follows only when the browser is idle. */
  place: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/**
 * Lets a figure that stands below follow the address a moment later, so that a click first
 * paints what it touched: the choice in its own dimension is followed at once.
 */
export function LaterReading({own, place, children}: LaterReadingProps) {
  const now = useReading();
  const isInSight = useInSight(place);
  const painted = useHeldBack(now, isReadHere, untilPainted);
  const later = useHeldBack(painted, () => !isInSight);
  const reading = useMemo(() => withOwnChoice(later, now, own), [later, now, own]);
  return <LaterReadingContext value={reading}>{children}</LaterReadingContext>;
}

/**
 * The reading that a figure follows.
 *
 * @throws {Error} Outside of a `LaterReading`: a bug of ours.
 */
export function useLaterReading(): Reading {
  const reading = use(LaterReadingContext);
  if (reading === null) throw new Error("no later reading: outside a card");
  return reading;
}

function withOwnChoice(later: Reading, now: Reading, own: Dimension | null): Reading {
  if (own === null) return later;
  const chosen = now.view.filters[own];
  if (chosen.join() === later.view.filters[own].join()) return later;
  return {...later, view: {...later.view, filters: {...later.view.filters, [own]: chosen}}};
}
