import type {Register, RegisterEntry} from "../../dataset/register/register.ts";
import {type DueDate, dueDate} from "./due-date.ts";
import {groupByTownship} from "./group-by-township.ts";
import {addMonths, firstDayOf, lastDayOf} from "./partial-date.ts";
import {isFederation, isStanding, partByStanding} from "./standing.ts";

/** When a term ends, seen from today: each begins where the one before it ends. */
const termBuckets = ["overdue", "within-3", "within-6", "within-12", "later", "no-date"] as const;

export type TermBucket = (typeof termBuckets)[number];

/** An entry with the end of its term; `null` where it is not known. */
type Term = {entry: RegisterEntry; due: DueDate | null};

export type TermGroup = {
  bucket: TermBucket;
  /** Soonest first, those of one day in the register's order. */
  terms: readonly Term[];
  /** How many rest on the assumed term. */
  assumed: number;
  /** How many might belong to another group: their date is known only to the month or year. */
  unsure: number;
  /** How many the register itself says are due for re-election (届满待换届). */
  saidDue: number;
};

export type TermCalendar = {
  today: string;
  /** Every bucket, in order. */
  groups: readonly TermGroup[];
  /** Left out: not founded yet, revoked, and micro-homes, which elect no committee. */
  leftOut: {preparing: number; revoked: number; microHomes: number};
};

/**
 * Sorts federations, committees and groups by when their terms end: overdue, within 3, 6 and
 * 12 months from today, later, and those of which it is not known.
 *
 * A term that ends today is not overdue. A date known only to its month or year is overdue
 * only when its last day is past; otherwise its first day counts, so that none is warned of
 * too late. Entries that are revoked, in preparation or micro-homes are left out and counted.
 *
 * @param today - "2026-11-29", as the reader's clock has it.
 */
export function termCalendar(entries: readonly RegisterEntry[], today: string): TermCalendar {
  const {standing, preparing, revoked} = partByStanding(entries.filter(isFederation));
  const places = placesOn(today);
  const placed = standing.map((entry) => places(entry));
  return {
    today,
    groups: termBuckets.map((bucket) => groupOf(bucket, placed)),
    leftOut: {
      preparing: preparing.length,
      revoked: revoked.length,
      microHomes: entries.length - standing.length - preparing.length - revoked.length,
    },
  };
}

export type TownshipTerms = {
  /** A township's code, "outside" or "not-stated". */
  township: string;
  groups: readonly TermGroup[];
};

/** The term calendar of each township, those without an entry too; "outside" and "not stated" come last. */
export function termsByTownship(
  entries: readonly RegisterEntry[],
  register: Pick<Register, "townships">,
  today: string,
): TownshipTerms[] {
  return groupByTownship(entries, register).map((group) => ({
    township: group.township,
    groups: termCalendar(group.entries, today).groups,
  }));
}

/** Today, and the last days of the three spans. */
type Limits = {today: string; spans: readonly (readonly [TermBucket, string])[]};

function limitsFrom(today: string): Limits {
  return {
    today,
    spans: [
      ["within-3", addMonths(today, 3)],
      ["within-6", addMonths(today, 6)],
      ["within-12", addMonths(today, 12)],
    ],
  };
}

/** A term with its place, worked out once a day: a province has 40,000. */
type Placed = {term: Term; bucket: TermBucket; firstDay: string; isUnsure: boolean};

/** The terms placed from the newest day: all figures of a page ask for the same ones. */
let newest: {today: string; terms: WeakMap<RegisterEntry, Placed>} = {today: "", terms: new WeakMap()};

function placesOn(today: string): (entry: RegisterEntry) => Placed {
  if (newest.today !== today) newest = {today, terms: new WeakMap()};
  const {terms} = newest;
  const limits = limitsFrom(today);
  return (entry) => {
    const before = terms.get(entry);
    if (before !== undefined) return before;
    const placed = placeTerm(entry, limits);
    terms.set(entry, placed);
    return placed;
  };
}

/**
 * In which span an entry's term ends, seen from a day.
 *
 * @returns `null` for an entry that elects nobody, is revoked or in preparation.
 */
export function termBucketOf(entry: RegisterEntry, today: string): TermBucket | null {
  return isFederation(entry) && isStanding(entry) ? placesOn(today)(entry).bucket : null;
}

/**
 * In which span a term ends by its dates alone, seen from a day.
 *
 * @returns A function that remembers nothing, for as many as are asked of one day.
 */
export function bucketsOn(today: string): (dates: Pick<RegisterEntry, "due" | "elected" | "term">) => TermBucket {
  const limits = limitsFrom(today);
  return (dates) => placeDue(dueDate(dates), limits).bucket;
}

function placeTerm(entry: RegisterEntry, limits: Limits): Placed {
  const due = dueDate(entry);
  return {term: {entry, due}, ...placeDue(due, limits)};
}

function placeDue(due: DueDate | null, limits: Limits): Omit<Placed, "term"> {
  if (due === null) return {bucket: "no-date", firstDay: "", isUnsure: false};
  const [firstDay, lastDay] = [firstDayOf(due.date), lastDayOf(due.date)];
  const [first, last] = [bucketOfDay(firstDay, limits), bucketOfDay(lastDay, limits)];
  // Its first day is past and its last is not: it may end today.
  const bucket = first === "overdue" && last !== "overdue" ? bucketOfDay(limits.today, limits) : first;
  return {bucket, firstDay, isUnsure: first !== last};
}

function bucketOfDay(day: string, {today, spans}: Limits): TermBucket {
  if (day < today) return "overdue";
  return spans.find(([, last]) => day <= last)?.[0] ?? "later";
}

function groupOf(bucket: TermBucket, all: readonly Placed[]): TermGroup {
  const placed = all.filter((one) => one.bucket === bucket).sort((a, b) => compareText(a.firstDay, b.firstDay));
  return {
    bucket,
    terms: placed.map(({term}) => term),
    assumed: placed.filter(({term}) => term.due?.from === "assumed-term").length,
    unsure: placed.filter(({isUnsure}) => isUnsure).length,
    saidDue: placed.filter(({term}) => term.entry.status === "due").length,
  };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
