import {useCallback, useMemo} from "react";
import type {Catalog} from "../../../coverage/catalog.ts";
import type {Region} from "../../../coverage/regions/region-place.ts";
import type {Chinese} from "../../../coverage/search/match-name.ts";
import {findNamed, findRecords, manyRecords, type NamedHit} from "../../../coverage/search/match-records.ts";
import {type SearchEntry, type SearchHit, searchEntriesOf} from "../../../coverage/search/search.ts";
import type {Steps} from "../../../coverage/steps/run-steps.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {optionLabel} from "../../../figures/text/filter-line.ts";
import type {Locale} from "../../../locale/locale.ts";
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
 * The records that are found where they are too many to be among the items, and the regions of a
 * register of many counties; and whether they are still being looked through.
 */
export function useFoundMany(
  typed: string,
  chinese: Chinese,
): {hits: readonly SearchHit<SearchItem>[]; isComing: boolean} {
  const {catalog, locale, t} = usePageContext();
  const all = catalog.dataset.records;
  const records = all.length < manyRecords ? noRecords : all;
  const regions = catalog.place?.all ?? noRegions;
  const isLong = records.length + regions.length > 0 && typed.trim() !== "";
  const begin = useCallback(
    function* (): Steps<SearchHit<SearchItem>[]> {
      if (!isLong) return [];
      const reading = {catalog, locale, t};
      return [
        ...inItems(yield* findRecords(records, typed, locale, chinese), recordItem, reading),
        ...inItems(yield* findNamed(regions, namesOf(locale), typed, chinese), regionItem, reading),
      ];
    },
    [isLong, records, regions, typed, locale, chinese, catalog, t],
  );
  const {result, isComing} = useInSlices(begin, isLong);
  return {hits: result ?? noHits, isComing};
}

const noHits: readonly SearchHit<SearchItem>[] = [];
const noRecords: readonly CoverageRecord[] = [];
const noRegions: readonly Region[] = [];

function inItems<Thing>(
  hits: readonly NamedHit<Thing>[],
  itemOf: (thing: Thing, names: readonly string[], reading: Wording) => SearchItem,
  reading: Wording,
): SearchHit<SearchItem>[] {
  return hits.map(({thing, names, ...match}) => ({...match, entry: itemOf(thing, names, reading)}));
}

/** A record or a region as an item, by its key; `null` where there is none such. */
export function findItem(key: string, reading: Wording): SearchItem | null {
  const {catalog, locale} = reading;
  const record = catalog.recordById.get(key.replace(/^record:/, ""));
  if (record) return recordItem(record, [record.name[locale]], reading);
  const region = catalog.place?.all.find(({code}) => key === `region:${code}`);
  return region ? regionItem(region, namesOf(locale)(region), reading) : null;
}

function namesOf(locale: Locale) {
  return ({label}: Region) => [...new Set([label[locale], label.zh, label.en])];
}

/** A region, with those in which it lies: counties of one name are told apart by them. */
function regionItem({code}: Region, names: readonly string[], {catalog, locale, t}: Wording): SearchItem {
  const around = catalog.place?.all.filter(({code: other}) => other !== "" && other !== code && code.startsWith(other));
  const kind = around?.map(({label}) => label[locale]).join(" ") || t("search.kind.region");
  return {id: code, group: "region", names, kind, does: {how: "go", page: "/", region: code}};
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
    ...searchEntriesOf(catalog, locale)
      .filter(({group, id}) => group !== "township" || !isRegion(id, catalog))
      .map((entry): SearchItem => {
        return {...entry, kind: kindOf(entry, reading), does: {how: "go", ...placeOf(entry)}};
      }),
  ];
}

/** Whether a part of what is shown is found among all regions. */
function isRegion(code: string, {place}: Catalog): boolean {
  return place?.all.some((region) => region.code === code) ?? false;
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
