import {use, useEffect} from "react";
import {CurrentPage} from "./page-context.ts";
import {useWording} from "./use-wording.ts";

/**
 * Names the page in the browser's tab, history and bookmarks; also where no dataset is there.
 *
 * @param page - The page's own name; `null` for the overview, which bears the dataset's title.
 */
export function useTitle(page: string | null): void {
  const {locale, t} = useWording();
  const dataset = use(CurrentPage)?.catalog.dataset;
  const title = [page ?? dataset?.title[locale], t("app.name")].filter((words) => words !== undefined).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
