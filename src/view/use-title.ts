import {useEffect} from "react";
import type {Translate} from "../locale/translate.ts";
import {usePageContext} from "./page-context.ts";

/**
 * Names the page in the browser's tab, history and bookmarks.
 *
 * @param page - The page's own name; `null` for the overview, which bears the dataset's title.
 */
export function useTitle(page: string | null): void {
  const {catalog, locale, t} = usePageContext();
  useTitleAlone(page ?? catalog.dataset.title[locale], t);
}

/** Names likewise a page that stands without a dataset. */
export function useTitleAlone(page: string, t: Translate): void {
  const title = `${page} · ${t("app.name")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
