import type {FigureId} from "../../figures/figure-ids.ts";
import type {Locale} from "../../locale/locale.ts";
import {carriedView, defaultView, type View} from "../view.ts";
import {addressOf, metricPath, type PagePath, recordPath} from "./paths.ts";

/** A figure that stands in another page: which, and the metric or the record to which it is narrowed; `null` for none. */
export type Embedded = {figure: FigureId; metric: string | null; record: string | null};

/** The themes that a page may ask an embedded figure for; "auto" follows the reader's device. */
export const embedThemes = ["auto", "light", "dark"] as const;

export type EmbedTheme = (typeof embedThemes)[number];

/** Where the overview of no dataset has the figure. */
const homes: Partial<Record<FigureId, PagePath>> = {
  framework: "/framework",
  "all-townships": "/townships",
  "township-map": "/townships",
  own: "/explore",
  comparison: "/data/compare",
};

/**
 * The address at which a figure stands by itself, to be shown in another page: "/embed/by-lever/".
 *
 * @returns Within the app. It ends as a folder's does, at which static hosts have the page without a detour.
 */
export function embedAddress(
  {figure, metric, record}: Embedded,
  locale: Locale,
  view: View,
  theme: EmbedTheme,
): string {
  const shown = {
    ...defaultView,
    ...carried(figure, view),
    tables: [],
    within: metric,
    list: {...defaultView.list, open: record},
  };
  const address = addressOf(`/embed/${figure}/`, locale, shown);
  if (theme === "auto") return address;
  return `${address}${address.includes("?") ? "&" : "?"}theme=${theme}`;
}

/** The theme that an address asks for; what is no theme asks for none. */
export function parseEmbedTheme(search: string): EmbedTheme {
  const asked = new URLSearchParams(search).get("theme");
  return embedThemes.find((theme) => theme === asked) ?? "auto";
}

/** The page of the dashboard on which the figure stands. */
export function embedHome({figure, metric, record}: Embedded): PagePath {
  if (figure === "neighbours" && record !== null) return recordPath(record);
  return homes[figure] ?? (metric === null ? "/" : metricPath(metric));
}

/** The view in which that page shows the figure as it is embedded. */
export function embedHomeView({figure, metric}: Embedded, view: View): View {
  return {...carried(figure, view), tables: [], within: figure === "own" ? metric : null};
}

function carried(figure: FigureId, view: View): View {
  const {custom} = figure === "own" ? view : defaultView;
  return {...carriedView(view), earlier: figure === "comparison" ? view.earlier : null, custom};
}
