import type {PartialDate} from "../../dataset/register/register.ts";

/**
 * Adds years to a date that may be known only to its month or year; it is known as far
 * afterwards. 29 February comes to 28 February where the year has no 29th, and never to March.
 */
export function addYears(date: PartialDate, years: number): PartialDate {
  const [year, month, day] = partsOf(date);
  return formatParts(year + years, month, day);
}

/** Adds months to a whole day; the last of a month stays within the month it comes to: 30 November + 3 is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year, month = 1, dayOfMonth = 1] = partsOf(day);
  const count = year * 12 + (month - 1) + months;
  return formatParts(Math.floor(count / 12), (count % 12) + 1, dayOfMonth);
}

/** The first day that a date may mean: "2022-09" is 2022-09-01 at the earliest. */
export function firstDayOf(date: PartialDate): string {
  if (isWholeDay(date)) return date;
  const [year, month = 1, day = 1] = partsOf(date);
  return formatParts(year, month, day);
}

/** The last day that a date may mean: "2022" is 2022-12-31 at the latest. */
export function lastDayOf(date: PartialDate): string {
  if (isWholeDay(date)) return date;
  const [year, month = 12, day = 31] = partsOf(date);
  return formatParts(year, month, day);
}

/** The year of a date. */
export function yearOf(date: PartialDate): number {
  return partsOf(date)[0];
}

/** The month of a date, "2022-09"; `null` where only its year is known. */
export function monthOf(date: PartialDate): string | null {
  const [year, month] = partsOf(date);
  return month === undefined ? null : formatParts(year, month, undefined);
}

/** Most dates are, and are what they were: a register of 50,000 asks for some 200,000. */
function isWholeDay(date: PartialDate): boolean {
  return date.length === 10;
}

type Parts = [year: number, month?: number, day?: number];

function partsOf(date: PartialDate): Parts {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (year === undefined) throw new RangeError(`invalid date: ${date}`);
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}

/** Numbers, and no `Date`: it has a time zone, and rolls 29 February over to March. */
function formatParts(year: number, month: number | undefined, day: number | undefined): PartialDate {
  const digits = [String(year).padStart(4, "0")];
  if (month !== undefined) digits.push(twoDigits(month));
  if (month !== undefined && day !== undefined) digits.push(twoDigits(Math.min(day, daysIn(year, month))));
  return digits.join("-");
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
