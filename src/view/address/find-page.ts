import {matchPath} from "react-router-dom";
import type {Locale} from "../../locale/locale.ts";
import {type PagePath, splitLocale} from "./paths.ts";

/** Every page of the app by its path below the language, as its routes have it; a test holds the two together. */
export const pagePaths = [
  "/",
  "/explore",
  "/framework",
  "/framework/:id",
  "/townships",
  "/townships/:id",
  "/metrics/:id",
  "/records/:id",
  "/data",
  "/data/compare",
  "/changes",
  "/wall",
  "/about",
] as const;

export type FoundPage = {
  path: (typeof pagePaths)[number];
  /** What the page is about (a metric, a record, a node, a township); `null` where it is about no one thing. */
  id: string | null;
  page: PagePath;
  locale: Locale;
  /** The query with its question mark; "" for none. */
  search: string;
};

/**
 * Finds the page that an address within the app leads to.
 *
 * @param address - A path and its query: "/en/metrics/sites?lever=parks".
 * @returns `null` where the app has no such page. That what the page is about is on file is not looked at.
 */
export function findPage(address: string): FoundPage | null {
  const at = address.indexOf("?");
  const [pathname, search] = at === -1 ? [address, ""] : [address.slice(0, at), address.slice(at)];
  const {locale, page} = splitLocale(pathname);
  for (const path of pagePaths) {
    const match = matchPath(path, page);
    if (match !== null) return {path, id: match.params.id ?? null, page, locale, search};
  }
  return null;
}
