import {useCallback, useMemo} from "react";
import type {Catalog} from "../../../coverage/catalog.ts";
import type {Chinese} from "../../../coverage/search/match-name.ts";
import {findRecords, manyRecords} from "../../../coverage/search/match-records.ts";
import {type SearchEntry, type SearchHit, searchEntriesOf} from "../../../coverage/search/search.ts";
import type {Steps} from "../../../coverage/steps/run-steps.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import {searchWords} from "../../../locale/search-words.ts";
import {metricPath, nodePath, type PagePath, recordPath, townshipPath} from "../../../view/address/paths.ts";
import {type PageContext, usePageContext} from "../../../view/page-context.ts";
import {useInSlices} from "../../../view/use-in-slices.ts";
import type {SearchItem} from "./search-item.ts";

type Wording = Pick<PageContext, "catalog" | "locale" | "t">;

/** The pages of the site and all that has one of its own, in the language that is read. */
export function useSearchItems(): SearchItem[] {
  const {catalog, locale, t} = usePageContext();
  return useMemo(() => listItems({catalog, locale, t}), [catalog, locale, t]);
}

/**
 * The records that are found where they are too many to be among the items, and whether they
 * are still being looked through.
 */
export function useFoundRecords(
  typed: string,
  chinese: Chinese,
): {hits: readonly SearchHit<SearchItem>[]; isComing: boolean} {
  const {catalog, locale, t} = usePageContext();
  const {records} = catalog.dataset;
  const isLong = records.length >= manyRecords && typed.trim() !== "";
  const begin = useCallback(
    function* (): Steps<SearchHit<SearchItem>[]> {
      const hits = isLong ? yield* findRecords(records, typed, locale, chinese) : [];
      return hits.map(({record, names, ...match}) => ({
        ...match,
        entry: recordItem(record, names, {catalog, locale, t}),
      }));
    },
    [isLong, records, typed, locale, chinese, catalog, t],
  );
  const {result, isComing} = useInSlices(begin, isLong);
  return {hits: result ?? noHits, isComing};
}

const noHits: readonly SearchHit<SearchItem>[] = [];

/** A record as an item, by the id that its key has; `null` where there is none such. */
export function findRecordItem(id: string, reading: Wording): SearchItem | null {
  const record = reading.catalog.recordById.get(id);
  return record ? recordItem(record, [record.name[reading.locale]], reading) : null;
}

function recordItem({id, kind}: CoverageRecord, names: readonly string[], reading: Wording): SearchItem {
  const does = {how: "go", page: recordPath(id)} as const;
  return {id, group: "record", names, kind: optionLabel("kind", kind, reading), does};
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
  const hasMethod = catalog.dataset.framework.length > 0;
  return [
    ...pages
      .filter(({id}) => hasMethod || id !== "framework")
      .map(({id, path, name}): SearchItem => {
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
