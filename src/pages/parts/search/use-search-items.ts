import {useMemo} from "react";
import type {Catalog} from "../../../coverage/catalog.ts";
import {type SearchEntry, searchEntriesOf} from "../../../coverage/search/search.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {searchWords} from "../../../locale/search-words.ts";
import {metricPath, nodePath, type PagePath, recordPath, townshipPath} from "../../../view/address/paths.ts";
import {type PageContext, usePageContext} from "../../../view/page-context.ts";
import type {SearchItem} from "./search-item.ts";

type Wording = Pick<PageContext, "catalog" | "locale" | "t">;

/** The pages of the site and all that has one of its own, in the language that is read. */
export function useSearchItems(): SearchItem[] {
  const {catalog, locale, t} = usePageContext();
  return useMemo(() => listItems({catalog, locale, t}), [catalog, locale, t]);
}

function listItems(reading: Wording): SearchItem[] {
  const {catalog, locale, t} = reading;
  const pages = [
    {id: "overview", path: "/", name: t("app.overview")},
    {id: "explore", path: "/explore", name: t("explore.title")},
    {id: "framework", path: "/framework", name: t("framework.title")},
    {id: "townships", path: "/townships", name: t("townships.title")},
    {id: "about", path: "/about", name: t("app.about")},
  ] as const;
  return [
    ...pages.map(({id, path, name}): SearchItem => {
      const names = [name, ...searchWords.page[id]];
      return {id, group: "page", names, kind: t("search.kind.page"), does: {how: "go", page: path}};
    }),
    ...searchEntriesOf(catalog, locale).map((entry): SearchItem => {
      return {...entry, kind: kindOf(entry, reading), does: {how: "go", ...placeOf(entry)}};
    }),
  ];
}

function placeOf({group, id}: SearchEntry): {page: PagePath; hash?: string} {
  if (group === "record") return {page: recordPath(id)};
  if (group === "metric") return {page: metricPath(id)};
  if (group === "paragraph") return {page: "/about", hash: `#${id}`};
  return {page: group === "node" ? nodePath(id) : townshipPath(id)};
}

/** What a thing is, in a word: a record's kind, what a part of the framework is a part of, or the group's name. */
function kindOf({group, id}: SearchEntry, reading: Wording): string {
  const {catalog, locale, t} = reading;
  if (group === "record") return optionLabel("kind", catalog.recordById.get(id)?.kind ?? "", reading);
  const whole = group === "node" ? wholeOf(id, catalog) : undefined;
  return whole ? whole.label[locale] : t(`search.kind.${group}`);
}

function wholeOf(node: string, {nodeById}: Catalog) {
  return nodeById.get(nodeById.get(node)?.parent ?? "");
}
