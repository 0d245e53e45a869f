import type {Random} from "./random.ts";
import {sampleDay} from "./sample-county.ts";

/** The dates of an organisation as they stand in its row; `null` is a blank cell. */
export type SampleTerm = {
  founded: string | null;
  elected: string | null;
  due: string | null;
  term: number | null;
  /** The term has ended, whether or not the row's status says so. */
  isOver: boolean;
};

type DateParts = {year: number; month: number; day: number};

const dayMs = 86_400_000;

/** How people write a day, the commonest first. */
const dayForms: readonly (readonly [write: (date: DateParts) => string, weight: number])[] = [
  [({year, month, day}) => `${year}-${pad(month)}-${pad(day)}`, 10],
  [({year, month, day}) => `${year}/${month}/${day}`, 4],
  [({year, month, day}) => `${year}年${month}月${day}日`, 3],
  [({year, month, day}) => `${year}.${month}.${day}`, 2],
  [({year, month, day}) => `${year}${pad(month)}${pad(day)}`, 1],
];

/** How they write a month. 2021.10 is not among them: a spreadsheet makes 2021.1 of it. */
const monthForms: readonly (readonly [write: (date: DateParts) => string, weight: number])[] = [
  [({year, month}) => `${year}年${month}月`, 3],
  [({year, month}) => `${year}-${pad(month)}`, 1],
];

/** The days until a term ends: over, within 3, 6 and 12 months, later. */
const daysLeft: readonly (readonly [span: readonly [least: number, most: number], weight: number])[] = [
  [[-540, -5], 15],
  [[5, 85], 9],
  [[95, 175], 9],
  [[190, 355], 14],
  [[380, 1800], 53],
];

/**
 * The dates of an organisation with a term: founded, elected and due agree with one another
 * and with the sample's day, and are written in one way within the row. Where due is blank
 * it follows from elected and the term; a blank term is one of 5 years.
 */
export function throwTerm(random: Random): SampleTerm {
  const term = random.pickWeighted([
    [5, 7],
    [3, 2],
    [4, 1],
  ]);
  const [least, most] = random.pickWeighted(daysLeft);
  const left = random.between(least, Math.min(most, term * 365 - 10));
  const due = partsOf(Date.parse(sampleDay) + left * dayMs);
  const elected = {...due, year: due.year - term};
  const founded = {...elected, year: elected.year - (random.isHit(0.4) ? term : 0)};
  const write = random.pickWeighted(random.isHit(0.15) ? monthForms : dayForms);
  return {
    founded: random.isHit(0.92) ? write(founded) : null,
    elected: write(elected),
    due: random.isHit(0.6) ? write(due) : null,
    term: term === 5 && random.isHit(0.15) ? null : term,
    isOver: left < 0,
  };
}

/** A day on which something without a term began. */
export function throwFounded(random: Random): string {
  return random.pickWeighted(dayForms)(partsOf(Date.parse(sampleDay) - random.between(60, 2400) * dayMs));
}

/** 29 February becomes the 28th: a term that began on it would end on a day that is none. */
function partsOf(timeMs: number): DateParts {
  const date = new Date(timeMs);
  const month = date.getUTCMonth() + 1;
  return {year: date.getUTCFullYear(), month, day: month === 2 ? Math.min(date.getUTCDate(), 28) : date.getUTCDate()};
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
