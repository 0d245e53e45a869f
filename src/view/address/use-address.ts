import type {RecordsLead} from "../../coverage/target.ts";
import {usePageContext} from "../page-context.ts";
import {carriedView} from "../view.ts";
import {addressOf, metricPath, nodePath, type PagePath, recordPath, townshipPath} from "./paths.ts";

/**
 * Addresses of other pages that keep what the reader chose: drilling down and coming
 * back keeps the filters. The sort order belongs to a list and stays behind.
 */
export function useAddress() {
  const {locale, view: shown, narrowed} = usePageContext();
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
    records: ({filters, within}: RecordsLead) => addressOf("/explore", locale, {...carriedView(view), filters, within}),
    metric: (id: string) => to(metricPath(id)),
    node: (id: string) => to(nodePath(id)),
    township: (code: string) => to(townshipPath(code)),
  };
}
