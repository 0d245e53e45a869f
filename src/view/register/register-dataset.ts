import {type RegisterMetric, registerMetrics} from "../../coverage/register/register-metrics.ts";
import {isFederation, isStanding} from "../../coverage/register/standing.ts";
import {termBucketOf} from "../../coverage/register/term-calendar.ts";
import type {Steps} from "../../coverage/steps/run-steps.ts";
import type {Register, RegisterEntry} from "../../dataset/register/register.ts";
import type {CoverageRecord, Dataset, Text, Township} from "../../dataset/schema.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import {type RegisterKind, registerLists} from "./register-lists.ts";
import {metricOf} from "./register-metric-words.ts";

/** What a register holds in one language and is called in both, where both are known. */
export type RegisterNames = {
  title: Text;
  region: Text;
  /** Townships by their code; one that is left out is called as the register calls it. */
  townships: ReadonlyMap<string, Pick<Township, "label" | "kind">>;
};

/** A register's own names, in both languages alike. */
export function ownNames({title, region}: Register): RegisterNames {
  return {title: same(title), region: same(region.name), townships: new Map()};
}

/**
 * A register as a dataset, so that the same pages, figures and files show it. What only a
 * report has (totals, evidence, a method, open questions) it has not.
 *
 * @param says - The sentences of a register in both languages.
 * @returns In steps, since a province has 40,000 rows: it as seen from a day, "2026-11-29".
 *   Which terms are over depends on it, and nothing else.
 */
export function* registerDataset(
  register: Register,
  names: RegisterNames,
  says: Readonly<Record<Locale, Translate>>,
): Steps<(today: string) => Steps<Dataset>> {
  const {id, file, sheet, region, fictional, day, entries} = register;
  const where = sheet === "" ? file : `${file} · ${sheet}`;
  const townships = register.townships.map(
    ({code, name, en}): Township => ({
      code,
      label: {zh: name, en: en ?? name},
      kind: kindOfTownship(name),
      ...names.townships.get(code),
    }),
  );
  const isOutside = entries.some(({township}) => township === "outside");
  yield;
  const counted = registerMetrics(entries);
  yield;
  const records = yield* recordsOf(entries, counted);
  const lists = listsOf(entries);
  yield;
  const dataset: Dataset = {
    id,
    version: day,
    title: names.title,
    region: {code: region.code, name: names.region},
    basis: "register",
    fictional,
    date: {day, meaning: {zh: "读取日期", en: "Read on"}},
    notes: [],
    sources: [
      {id: "register", title: same(where), publisher: names.title, authors: [], published: day, paragraphs: []},
    ],
    codeLists: {
      ...lists,
      township: [...townships, ...(isOutside ? [outside] : [])],
    },
    framework: [],
    metrics: counted.map(({id, unstated}) => metricOf(id, unstated.length, says)),
    records,
    questions: [],
  };
  return function* (today) {
    const dated: CoverageRecord[] = [];
    for (const record of records) {
      dated.push({...record, term: termOf(record, today)});
      if (dated.length % rowsAStep === 0) yield;
    }
    return {...dataset, records: dated, register: {...register, today}};
  };
}

/** The code lists of what the rows hold: what no row has is no choice to offer; the kinds and the ends of terms always are. */
function listsOf(entries: readonly RegisterEntry[]) {
  const used = (column: keyof typeof registerLists, valuesOf: (entry: RegisterEntry) => readonly (string | null)[]) => {
    const filled = new Set<string | null>();
    for (const entry of entries) for (const value of valuesOf(entry)) filled.add(value);
    return registerLists[column].filter(({code}) => filled.has(code));
  };
  return {
    ...registerLists,
    form: used("form", ({form}) => [form]),
    sector: used("sector", ({sector}) => [sector]),
    mode: used("mode", ({mode}) => [mode]),
    hostKind: used("hostKind", ({hostKind}) => [hostKind]),
    lever: used("lever", ({levers}) => levers),
    status: used("status", ({status}) => [status]),
    party: used("party", ({party}) => [party]),
    site: used("site", ({site}) => [site]),
    station: used("station", ({station}) => [station]),
    level: [],
    founded: years(entries).map((year) => ({code: year, label: same(year), meaning: null})),
  };
}

function kindOfTownship(name: string): Township["kind"] {
  return name.endsWith("街道") ? "subdistrict" : name.endsWith("乡") ? "township" : "town";
}

const outside: Township = {code: "outside", label: {zh: "外地", en: "Elsewhere"}, kind: "outside"};

function termOf({entry}: CoverageRecord, today: string): string | null {
  const bucket = entry === undefined ? null : termBucketOf(entry, today);
  return bucket === "no-date" ? null : bucket;
}

const rowsAStep = 500;

function* recordsOf(entries: readonly RegisterEntry[], counted: readonly RegisterMetric[]): Steps<CoverageRecord[]> {
  const ids = idsOf(entries);
  const idOf = new Map(entries.map(({row}, place) => [row, ids[place] ?? ""]));
  const countsIn = new Map<number, string[]>();
  for (const {id, entries: counting} of counted) {
    for (const {row} of counting) {
      const metrics = countsIn.get(row);
      if (metrics) metrics.push(id);
      else countsIn.set(row, [id]);
    }
  }
  yield;
  const records: CoverageRecord[] = [];
  for (const [place, entry] of entries.entries()) {
    records.push(recordOf(entry, place));
    if (records.length % rowsAStep === 0) yield;
  }
  return records;

  function recordOf(entry: RegisterEntry, place: number): CoverageRecord {
    return {
      id: ids[place] ?? "",
      kind: kindOf(entry),
      name: same(entry.name),
      aliases: [],
      summary: same(""),
      countsIn: countsIn.get(entry.row) ?? [],
      nodes: [],
      host: null,
      hostKind: entry.hostKind,
      mode: entry.mode,
      township: entry.township,
      parent: entry.parent === null ? null : (idOf.get(entry.parent) ?? null),
      belongsTo: null,
      level: null,
      holder: null,
      covers: {organisations: entry.organisations, women: entry.women, executives: entry.executives},
      possiblySame: [],
      notes: [],
      evidence: [],
      entry,
    };
  }
}

function kindOf(entry: RegisterEntry): RegisterKind {
  if (entry.status === "revoked" || entry.status === "preparing") return entry.status;
  return isStanding(entry) && isFederation(entry) ? "federation" : "micro-home";
}

/**
 * A name for each row in addresses: that of its organisation, so that a link outlives a new
 * edition of the register; rows of one name are told apart by their order.
 */
function idsOf(entries: readonly RegisterEntry[]): string[] {
  const seen = new Map<string, number>();
  return entries.map(({name}) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}~${count}`;
  });
}

function years(entries: readonly RegisterEntry[]): string[] {
  const founded = new Set<string>();
  for (const entry of entries) if (entry.founded !== null) founded.add(entry.founded.slice(0, 4));
  return [...founded].sort();
}

function same(words: string): Text {
  return {zh: words, en: words};
}
