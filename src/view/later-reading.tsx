import {type ReactNode, useDeferredValue, useMemo} from "react";
import type {Dimension} from "../coverage/filters.ts";
import {type Reading, ReadingContext, useReading} from "./reading.ts";

export type LaterReadingProps = {
  /** The dimension that a reader chooses from here; `null` for none. */
  own: Dimension | null;
  children: ReactNode;
};

/**
 * Lets what stands below follow the address a moment later, so that a click first paints
 * what it touched: the choice in its own dimension is followed at once.
 */
export function LaterReading({own, children}: LaterReadingProps) {
  const now = useReading();
  const later = useDeferredValue(now);
  const reading = useMemo(() => withOwnChoice(later, now, own), [later, now, own]);
  return <ReadingContext value={reading}>{children}</ReadingContext>;
}

function withOwnChoice(later: Reading, now: Reading, own: Dimension | null): Reading {
  if (own === null) return later;
  const chosen = now.view.filters[own];
  if (chosen.join() === later.view.filters[own].join()) return later;
  return {...later, view: {...later.view, filters: {...later.view.filters, [own]: chosen}}};
}
