import {usePageContext} from "./page-context.ts";
import {useDocumentTitle} from "./use-document-title.ts";

/**
 * Names a page of a dataset in the browser's tab, history and bookmarks.
 *
 * @param page - The page's own name; `null` for the overview, which bears the dataset's title.
 */
export function useTitle(page: string | null): void {
  const {catalog, locale} = usePageContext();
  useDocumentTitle(page ?? catalog.dataset.title[locale]);
}
