import {hasFilters} from "../../../coverage/filters.ts";
import {filterWords} from "../../../figures/text/filter-line.ts";
import {formatList, formatPair} from "../../../locale/format.ts";
import type {PageContext} from "../../../view/page-context.ts";

/** The pages whose figures and lists follow the filters, by the first part of their path. */
const filtered = ["", "metrics", "framework", "townships", "explore"];

/** What narrows the page, in words; "" where nothing can. */
export function narrowedWords(context: PageContext): string {
  const {catalog, view, page, locale, t} = context;
  const [, room = ""] = page.split("/");
  if (!filtered.includes(room)) return "";
  const within = room === "explore" && view.within !== null ? catalog.metricById.get(view.within) : undefined;
  const typed = room === "explore" ? view.list.typed.trim() : "";
  const words = [
    ...(within ? [t("explore.within", {metric: within.label[locale]})] : []),
    ...(hasFilters(view.filters) ? filterWords({...context, ...view, metric: null, record: null}) : []),
    ...(typed === "" ? [] : [formatPair(t("paper.typed"), typed, locale)]),
  ];
  return formatPair(t("paper.filters"), words.length === 0 ? t("paper.noFilters") : words.join(" · "), locale);
}

/** Whose the data are; of which day and version; that they are made up, where they are. */
export function dataWords({catalog: {dataset}, locale, t}: PageContext): string[] {
  const {sources, date, id, version, fictional} = dataset;
  const publishers = formatList(
    sources.map(({publisher}) => publisher[locale]),
    locale,
  );
  return [
    ...(fictional ? [t("export.fictional")] : []),
    t("figures.source", {publisher: publishers, day: date.day}),
    t("figures.dataset", {meaning: date.meaning[locale], day: date.day, id, version}),
  ];
}
