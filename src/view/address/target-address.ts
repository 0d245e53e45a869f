import {toggleFilter} from "../../coverage/filters.ts";
import type {Lead} from "../../coverage/target.ts";
import type {Locale} from "../../locale/locale.ts";
import {carriedView, type View} from "../view.ts";
import {addressOf, metricPath, nodePath, type PagePath, recordPath, townshipPath} from "./paths.ts";

/** Where a mark leads: a page, or this page with a filter set or released. */
export function leadAddress(lead: Lead, page: PagePath, locale: Locale, view: View): string {
  switch (lead.to) {
    case "record":
      return addressOf(recordPath(lead.record), locale, carriedView(view));
    case "metric":
      return addressOf(metricPath(lead.metric), locale, carriedView(view));
    case "node":
      return addressOf(nodePath(lead.node), locale, carriedView(view));
    case "township":
      return addressOf(townshipPath(lead.township), locale, carriedView(view));
    case "records":
      // The figure of one's own stays as it is beside the list.
      return addressOf("/explore", locale, {
        ...carriedView(view),
        filters: lead.filters,
        within: lead.within,
        own: view.own,
      });
    case "filter":
      return addressOf(page, locale, {...view, filters: toggleFilter(view.filters, lead.dimension, lead.value)});
  }
}
