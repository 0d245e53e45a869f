import {useEffect} from "react";
import {usePageContext} from "./page-context.ts";

/**
 * Names the page in the browser's tab, history and bookmarks.
 *
 * @param page - The page's own name; `null` for the overview, which bears the dataset's title.
 */
export function useTitle(page: string | null): void {
  const {catalog, locale, t} = usePageContext();
  const title = `${page ?? catalog.dataset.title[locale]} · ${t("app.name")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
