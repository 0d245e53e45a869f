import type {RegisterEntry} from "../../dataset/register/register.ts";
import {monthOf, yearOf} from "./partial-date.ts";
import {isFederation, isStanding} from "./standing.ts";

export type MonthGrowth = {
  /** "2022-09". */
  month: string;
  /** Founded in it. */
  founded: number;
  /** Founded by its end, as far as that is certain: who has only a year counts from its December on. */
  cumulative: number;
  /** Founded in this year, in a month that is not stated: before or after this month's end. 0 in a December. */
  maybe: number;
};

export type YearGrowth = {
  year: number;
  founded: number;
  /** Founded by its end. */
  cumulative: number;
};

export type Growth<Step> = {
  /** From the first founding to the last, without a gap; empty where no founding date is known. */
  steps: readonly Step[];
  /** How many have a founding date. */
  dated: number;
  /** Those whose founding date is unknown: in no step. */
  undated: readonly RegisterEntry[];
};

/**
 * Counts the federations, committees and groups that exist now by the month they were
 * founded in, and how many there were by its end.
 *
 * Those revoked or in preparation are left out, of earlier months too: a register does not
 * say when one was revoked, so this is how today's number came about, not what a report of
 * that month would have said.
 */
export function growthByMonth(entries: readonly RegisterEntry[]): Growth<MonthGrowth> {
  const {founded, undated} = foundedOf(entries);
  const months = founded.map(monthOf);
  const byMonth = countEach(months.filter((month) => month !== null));
  const yearOnly = countEach(founded.filter((date) => monthOf(date) === null).map(yearOf));
  const known = [
    ...byMonth.keys(),
    // A year alone may begin and end the row of months.
    ...[...yearOnly.keys()].flatMap((year) => [monthName(year, 1), monthName(year, 12)]),
  ].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return {steps: [], dated: 0, undated};
  const steps: MonthGrowth[] = [];
  let cumulative = 0;
  for (let [year, month] = yearAndMonth(first); monthName(year, month) <= last; [year, month] = next(year, month)) {
    const name = monthName(year, month);
    const isDecember = month === 12;
    const inMonth = byMonth.get(name) ?? 0;
    const inYear = yearOnly.get(year) ?? 0;
    cumulative += inMonth + (isDecember ? inYear : 0);
    steps.push({month: name, founded: inMonth, cumulative, maybe: isDecember ? 0 : inYear});
  }
  return {steps, dated: founded.length, undated};
}

/** Counts as `growthByMonth` does, by year: a founding of which only the year is known has its place. */
export function growthByYear(entries: readonly RegisterEntry[]): Growth<YearGrowth> {
  const {founded, undated} = foundedOf(entries);
  const byYear = countEach(founded.map(yearOf));
  const years = [...byYear.keys()].sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return {steps: [], dated: 0, undated};
  const steps: YearGrowth[] = [];
  let cumulative = 0;
  for (let year = first; year <= last; year += 1) {
    const inYear = byYear.get(year) ?? 0;
    cumulative += inYear;
    steps.push({year, founded: inYear, cumulative});
  }
  return {steps, dated: founded.length, undated};
}

function foundedOf(entries: readonly RegisterEntry[]) {
  const counted = entries.filter((entry) => isStanding(entry) && isFederation(entry));
  return {
    founded: counted.map(({founded}) => founded).filter((date) => date !== null),
    undated: counted.filter(({founded}) => founded === null),
  };
}

function countEach<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function monthName(year: number, month: number): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`;
}

function yearAndMonth(name: string): [year: number, month: number] {
  return [yearOf(name), Number(name.slice(5))];
}

function next(year: number, month: number): [year: number, month: number] {
  return month === 12 ? [year + 1, 1] : [year, month + 1];
}
