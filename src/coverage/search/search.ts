import type {Text} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";
import {evidenceByParagraph, paragraphId} from "../evidence-by-paragraph.ts";
import {
  type Chinese,
  matchName,
  matchRanks,
  type NameMatch,
  type SearchName,
  searchNameOf,
  typedOf,
} from "./match-name.ts";
import {manyRecords} from "./match-records.ts";

/** The kinds of things that can be found, in the order in which they are shown. */
const searchGroups = ["page", "record", "metric", "node", "township", "region", "paragraph", "action"] as const;

export type SearchGroup = (typeof searchGroups)[number];

/** A thing that can be found by any of its names; the first is the one that is shown. */
export type SearchEntry = {id: string; group: SearchGroup; names: readonly string[]};

export type SearchIndex<Entry extends SearchEntry> = readonly {entry: Entry; names: readonly SearchName[]}[];

/** A thing that was found; `name` is the index of the name by which. */
export type SearchHit<Entry extends SearchEntry> = NameMatch & {entry: Entry; name: number};

export type SearchHits<Entry extends SearchEntry> = {group: SearchGroup; hits: readonly SearchHit<Entry>[]};

/**
 * Prepares things for being searched.
 *
 * @param chinese - How Chinese is read; while that is not known, names are found as they
 *   are written.
 */
export function indexSearch<Entry extends SearchEntry>(
  entries: readonly Entry[],
  chinese: Chinese,
): SearchIndex<Entry> {
  return entries.map((entry) => ({entry, names: entry.names.map((name) => searchNameOf(name, chinese))}));
}

/**
 * Finds things by what a reader typed: whole names first, then what begins with it, contains
 * it, has it as pinyin, has all its words, and at last with one letter's slip forgiven.
 *
 * @param typed - Any text; blank finds nothing.
 * @param more - What was found elsewhere.
 * @returns The groups in which something was found, the one with the best hit first; within
 *   a group the best hit first, the entries' order kept among equals.
 */
export function search<Entry extends SearchEntry>(
  index: SearchIndex<Entry>,
  typed: string,
  chinese: Chinese,
  more: readonly SearchHit<Entry>[] = [],
): SearchHits<Entry>[] {
  const wanted = typedOf(typed, chinese);
  const hits = index.flatMap(({entry, names}): SearchHit<Entry>[] => {
    const matches = names.map((name) => matchName(name, wanted));
    const best = matches.reduce<NameMatch | null>((a, b) => (b !== null && rankOf(b) < rankOf(a) ? b : a), null);
    if (best === null) return [];
    // The name that is shown says best why, if it was found at all.
    const name = matches[0] ? 0 : matches.indexOf(best);
    return [{entry, name, rank: best.rank, parts: (matches[0] ?? best).parts}];
  });
  for (const hit of more) hits.push(hit);
  hits.sort((a, b) => rankOf(a) - rankOf(b));
  const groups = searchGroups.flatMap((group) => {
    const own = hits.filter(({entry}) => entry.group === group);
    return own.length > 0 ? [{group, hits: own}] : [];
  });
  const first = groups.find(({group}) => group === bestGroup(hits));
  return first ? [first, ...groups.filter((other) => other !== first)] : [];
}

/** The group of the best hit; of several as good, the one that is shown first. */
function bestGroup(hits: readonly SearchHit<SearchEntry>[]): SearchGroup | undefined {
  const best = hits.filter((hit) => rankOf(hit) === rankOf(hits[0] ?? null));
  return searchGroups.find((group) => best.some(({entry}) => entry.group === group));
}

function rankOf(match: Pick<NameMatch, "rank"> | null): number {
  return match === null ? matchRanks.length : matchRanks.indexOf(match.rank);
}

/**
 * Everything of a dataset that has a place of its own: records, metrics, framework nodes,
 * townships, in the file's order, and the paragraphs that evidence cites. A metric is found
 * by its reported number, too. Many records are not listed: they are looked through by `findRecords`.
 *
 * @param locale - The language in which a name is shown; it is found in both.
 */
export function searchEntriesOf(catalog: Catalog, locale: keyof Text): SearchEntry[] {
  const {records, metrics, framework, codeLists} = catalog.dataset;
  const namesOf = (text: Text) => (locale === "zh" ? [text.zh, text.en] : [text.en, text.zh]);
  return [
    ...(records.length < manyRecords ? records : []).map(({id, name, aliases, host}): SearchEntry => {
      return {id, group: "record", names: [...namesOf(name), ...aliases, ...(host ? namesOf(host) : [])]};
    }),
    ...metrics.map(({id, label, reported}): SearchEntry => {
      return {id, group: "metric", names: [...namesOf(label), ...(reported ? [String(reported.value)] : [])]};
    }),
    ...framework.map(({id, label}): SearchEntry => ({id, group: "node", names: namesOf(label)})),
    ...codeLists.township.map(({code, label}): SearchEntry => ({id: code, group: "township", names: namesOf(label)})),
    ...evidenceByParagraph(catalog).map(({source, paragraph}): SearchEntry => {
      const names = [paragraph, ...namesOf(source.title).map((title) => `${paragraph} ${title}`)];
      return {id: paragraphId(source.id, paragraph), group: "paragraph", names};
    }),
  ];
}
