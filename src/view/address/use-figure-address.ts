import {useHref} from "react-router-dom";
import type {Locale} from "../../locale/locale.ts";
import {usePageContext} from "../page-context.ts";
import {addressOf} from "./paths.ts";

/** Where a figure in the current view can be seen again. */
export type FigureAddress = {
  /** The whole address, for a file that leaves. */
  whole: string;
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
  const path = useHref(within);
  return {whole: typeof location === "undefined" ? path : `${location.origin}${path}#${figure}`, within};
}
