import {useHref} from "react-router-dom";
import type {RecordsTarget} from "../../coverage/target.ts";
import type {Locale} from "../../locale/locale.ts";
import {usePageContext} from "../page-context.ts";
import {carriedView, regionView} from "../view.ts";
import {addressOf, metricPath, nodePath, type PagePath, recordPath, townshipPath} from "./paths.ts";
import {siteAddress} from "./site-address.ts";

/**
 * Addresses of other pages that keep what the reader chose: drilling down and coming
 * back keeps the filters. The sort order belongs to a list and stays behind.
 */
export function useAddress() {
  const {catalog, locale, view: shown, narrowed} = usePageContext();
  // What a page is about is no choice of the reader's.
  const view = narrowed?.view ?? shown;
  const to = (page: PagePath) => addressOf(page, locale, carriedView(view));
  return {
    page: to,
    record: (id: string) => to(recordPath(id)),
    /** A record of a list: its page can then lead to the one before and after it in that list; `null` for none. */
    recordFrom: (id: string, list: string | null) =>
      list === null
        ? to(recordPath(id))
        : addressOf(recordPath(id), locale, {...carriedView(view), sort: view.sort, within: view.within, from: list}),
    /** The list of exactly the records that a number counts. */
    records: ({filters, within}: RecordsTarget) =>
      addressOf("/explore", locale, {...carriedView(view), filters, within}),
    metric: (id: string) => to(metricPath(id)),
    node: (id: string) => to(nodePath(id)),
    /** What a search found: a page, a place in it, or another region. */
    found: ({page, hash = "", region}: {page: PagePath; hash?: string; region?: string}) =>
      region === undefined ? `${to(page)}${hash}` : addressOf(page, locale, regionView(region, view)),
    region: (code: string) => addressOf("/", locale, regionView(code, view)),
    /** The page of a township; of a region's part, that part. */
    township: (code: string) =>
      catalog.place?.packed ? addressOf("/", locale, regionView(code, view)) : to(townshipPath(code)),
  };
}

/** Where a figure in the current view can be seen again. */
export type FigureAddress = {
  /** The whole address, for a file that leaves; `null` where no one else could open it. */
  whole: string | null;
  /** The page and its query within the app, without host, base path and figure. */
  within: string;
};

/**
 * The address that leads back to one figure in the current view.
 *
 * @param language - That of the page it leads to; the one that is read unless told.
 */
export function useFigureAddress(figure: string, language?: Locale): FigureAddress {
  const context = usePageContext();
  const {page, view} = context.narrowed ?? context;
  const within = addressOf(page, language ?? context.locale, {...view, tables: [], sort: null});
  return {whole: siteAddress(`${within}#${figure}`, useSiteRoot()), within};
}

/** Where the site is served, with its closing slash: "/" or "/jinlin/"; "#/" in the dashboard as one file. */
export function useSiteRoot(): string {
  const root = useHref("/");
  return root.endsWith("/") ? root : `${root}/`;
}
