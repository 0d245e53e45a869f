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

export const ReadingContext = createContext<Reading | null>(null);

/**
 * The reading of the current address.
 *
 * @throws {Error} Outside a page, where no dataset has come yet: a bug of ours.
 */
export function useReading(): Reading {
  const reading = use(ReadingContext);
  if (reading === null) throw new Error("no reading: outside a page");
  return reading;
}
