import {createContext, type RefObject, use} from "react";
import type {View} from "./view.ts";

/** The view of the address as it is now, for what is decided at a click. */
export const LatestView = createContext<RefObject<View> | null>(null);

/**
 * The view as it is now. A card that is drawn later may still show the view before; what a
 * reader chooses there is added to this one.
 *
 * @throws {Error} Outside a page: a bug of ours.
 */
export function useLatestView(): RefObject<View> {
  const latest = use(LatestView);
  if (latest === null) throw new Error("no view: outside a page");
  return latest;
}
