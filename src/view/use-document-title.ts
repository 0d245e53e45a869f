import {useEffect} from "react";
import {useWording} from "./use-wording.ts";

/** Names a page in the browser's tab, history and bookmarks; also where no dataset is there to be shown. */
export function useDocumentTitle(page: string): void {
  const {t} = useWording();
  const title = `${page} · ${t("app.name")}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
