import {createContext, use} from "react";
import type {Catalog} from "../coverage/catalog.ts";
import type {Locale} from "../locale/locale.ts";
import type {Translate} from "../locale/translate.ts";
import type {PagePath} from "./address.ts";
import type {Ignored} from "./ignored.ts";
import type {View} from "./view.ts";

/** What is being read, how, and in which language: all that a page needs beside its own address. */
export type Reading = {
  catalog: Catalog;
  view: View;
  /** The parts of the address that were not understood. */
  ignored: readonly Ignored[];
  page: PagePath;
  locale: Locale;
  t: Translate;
};

/** What the address says now, for the whole page. */
export const PageReading = createContext<Reading | null>(null);

/**
 * What is read in a place that follows the address later, or narrows it. It is a context of
 * its own: React runs again whatever reads a changed context, also below a provider that
 * has kept its value.
 */
export const PlaceReading = createContext<Reading | null>(null);

/**
 * What is read here: the reading of the current address, or of this place.
 *
 * @throws {Error} Outside a page, where no dataset has come yet: a bug of ours.
 */
export function useReading(): Reading {
  const reading = use(PlaceReading) ?? use(PageReading);
  if (reading === null) throw new Error("no reading: outside a page");
  return reading;
}
