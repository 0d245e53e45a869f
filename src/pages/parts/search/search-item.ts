import type {SearchEntry, SearchGroup, SearchHits} from "../../../coverage/search/search.ts";
import type {Translate} from "../../../locale/translate.ts";
import type {PagePath} from "../../../view/address/paths.ts";

/** What is found, with what it is in a word, and what choosing it does. */
export type SearchItem = SearchEntry & {kind: string; does: SearchAction};

/**
 * It leads to a page, of another region where that is named; or it acts once the search has closed, with the focus where the
 * act goes on; or it acts in the search itself.
 */
export type SearchAction =
  | {how: "go"; page: PagePath; hash?: string; region?: string}
  | {how: "act"; act: () => void; focus: () => HTMLElement | null}
  | {how: "stay"; act: () => void};

/** What was pressed before the field had come; `isEntered` when Enter came last. */
export type TypedAhead = {typed: string; isEntered: boolean};

/** The key of an item among all: a record and a metric may have the same id. */
export function keyOf({group, id}: SearchEntry): string {
  return `${group}:${id}`;
}

/** One line of the list: an item, by which of its names it was found, and which parts of that. */
export type SearchLine = {item: SearchItem; name: number; parts: readonly (readonly [number, number])[]};

/** Lines under a heading, in the form that Base UI's lists take. */
export type SearchLines = {heading: string; items: SearchLine[]};

/** More of one kind are no longer read; another letter narrows them. */
const mostOfGroup = 50;

/** Before anything is typed: what was opened lately, the other pages, what can be done. */
export function listStart(items: readonly SearchItem[], recent: readonly string[], t: Translate): SearchLines[] {
  const opened = recent.flatMap((key) => items.find((item) => keyOf(item) === key) ?? []);
  const of = (wanted: SearchGroup) => items.filter((item) => item.group === wanted && !opened.includes(item));
  return [
    {heading: t("search.group.recent"), items: opened.map(lineOf)},
    {heading: t("search.group.page"), items: of("page").map(lineOf)},
    {heading: t("search.group.action"), items: of("action").map(lineOf)},
  ].filter(({items: lines}) => lines.length > 0);
}

/** What was found, at most 50 of a group, which then says how many there are. */
export function listFound(found: readonly SearchHits<SearchItem>[], t: Translate): SearchLines[] {
  return found.map(({group, hits}) => {
    const name = t(`search.group.${group}`);
    const total = hits.length;
    return {
      heading: total > mostOfGroup ? t("search.first", {group: name, shown: mostOfGroup, total}) : name,
      items: hits.slice(0, mostOfGroup).map(({entry, name: by, parts}) => ({item: entry, name: by, parts})),
    };
  });
}

function lineOf(item: SearchItem): SearchLine {
  return {item, name: 0, parts: []};
}
