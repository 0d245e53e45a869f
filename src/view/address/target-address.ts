import {toggleFilter} from "../../coverage/filters.ts";
import type {Target} from "../../coverage/target.ts";
import type {Locale} from "../../locale/locale.ts";
import {carriedView, regionView, type View} from "../view.ts";
import {addressOf, metricPath, nodePath, type PagePath, recordPath, townshipPath} from "./paths.ts";

/** Where a mark leads: a page, or this page with a filter set or released. */
export function targetAddress(target: Target, page: PagePath, locale: Locale, view: View): string {
  switch (target.to) {
    case "record":
      return addressOf(recordPath(target.record), locale, carriedView(view));
    case "metric":
      return addressOf(metricPath(target.metric), locale, carriedView(view));
    case "node":
      return addressOf(nodePath(target.node), locale, carriedView(view));
    case "township":
      return addressOf(townshipPath(target.township), locale, carriedView(view));
    case "region":
      return addressOf("/", locale, regionView(target.region, view));
    case "townships":
      return addressOf("/townships", locale, carriedView(view));
    case "records":
      // The figure of one's own stays as it is beside the list.
      return addressOf("/explore", locale, {
        ...carriedView(view),
        filters: target.filters,
        within: target.within,
        custom: view.custom,
      });
    case "filter":
      return addressOf(page, locale, {...view, filters: toggleFilter(view.filters, target.dimension, target.value)});
  }
}
