import {createContext, type RefObject, use} from "react";
import type {Catalog} from "../coverage/catalog.ts";
import type {Filters} from "../coverage/filters.ts";
import type {Locale} from "../locale/locale.ts";
import type {Translate} from "../locale/translate.ts";
import type {Ignored} from "./address/parse-query.ts";
import type {PagePath} from "./address/paths.ts";
import type {View} from "./view.ts";

/** What is shown, how, and in which language: all that a page needs beside its own path. */
export type PageContext = {
  catalog: Catalog;
  /** What is shown here: the address's view, or what a part of the page narrows it to. */
  view: View;
  /** The view at this moment, for what is decided at a click: a card may still show the one before. */
  latest: RefObject<View>;
  /** Shows on this page what its address's query is about to say; to be called in a transition that changes it. */
  showAhead: (search: string) => void;
  /** The parts of the address that were not understood. */
  ignored: readonly Ignored[];
  /** Where a choice made here is shown. */
  page: PagePath;
  locale: Locale;
  t: Translate;
  /** Where figures are narrowed to what their page is about: by what, and the page and its own view; `null` elsewhere. */
  narrowed: {by: Partial<Filters>; page: PagePath; view: View} | null;
};

/** What the address says, or is about to say, for the whole page. */
export const CurrentPage = createContext<PageContext | null>(null);

/** What the address says, as far as the router has followed it. */
export const FollowingPage = createContext<PageContext | null>(null);

/**
 * What is shown in a part of the page that follows the address a moment later, or narrows
 * it. A context of its own: React draws whatever reads a changed context, also below an
 * inner provider of the same one that has kept its value.
 */
export const PagePart = createContext<PageContext | null>(null);

/**
 * The page as it is shown here.
 *
 * @throws {Error} Outside a page, where no dataset has come yet: a bug of ours.
 */
export function usePageContext(): PageContext {
  const context = use(PagePart) ?? use(CurrentPage);
  if (context === null) throw new Error("no page context: outside a page");
  return context;
}

/**
 * The page as far as the router has followed its address.
 *
 * @throws {Error} Outside a page: a bug of ours.
 */
export function useFollowingPage(): PageContext {
  const context = use(FollowingPage);
  if (context === null) throw new Error("no page context: outside a page");
  return context;
}
