import type {FindingKind} from "../finding.ts";
import type {RegisterColumn} from "../register.ts";
import type {EntryDraft} from "./entry-draft.ts";

export type TermRemark = {
  column: RegisterColumn;
  kind: FindingKind;
  facts: Readonly<Record<string, string | number>>;
};

/** Years of a term; a register's 任期 is from three to five. */
const usualTerm = {from: 3, to: 5};

/**
 * What dates of one organisation say against each other and against the day of reading.
 * Dates of which only the month or the year is known contradict nothing that they may agree
 * with; a due date within a month of elected and term agrees with them.
 *
 * @param today - "2026-11-29".
 */
export function checkTerms(
  {founded, elected, due, term}: Pick<EntryDraft, "founded" | "elected" | "due" | "term">,
  today: string,
): TermRemark[] {
  const remarks: TermRemark[] = [];
  if (founded !== null && founded > today.slice(0, founded.length))
    remarks.push({column: "founded", kind: "founded-in-future", facts: {today}});
  if (term !== null && (term < usualTerm.from || term > usualTerm.to))
    remarks.push({column: "term", kind: "term-unusual", facts: {...usualTerm, years: term}});
  if (elected === null || due === null) return remarks;
  const shared = Math.min(elected.length, due.length);
  if (due.slice(0, shared) < elected.slice(0, shared))
    remarks.push({column: "due", kind: "due-before-elected", facts: {elected}});
  else if (term !== null && !isWithin(elected, due, term, term))
    remarks.push({column: "due", kind: "terms-contradict", facts: {elected, term, expected: addYears(elected, term)}});
  else if (term === null && !isWithin(elected, due, usualTerm.from, usualTerm.to))
    remarks.push({column: "due", kind: "term-unusual", facts: {...usualTerm, elected}});
  return remarks;
}

/** Whether so many years lie between two dates, give or take a month. */
function isWithin(elected: string, due: string, from: number, to: number): boolean {
  if (elected.length === 4 || due.length === 4) {
    const years = Number(due.slice(0, 4)) - Number(elected.slice(0, 4));
    return years >= from && years <= to;
  }
  const months = monthOf(due) - monthOf(elected);
  return months >= from * 12 - 1 && months <= to * 12 + 1;
}

function monthOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
}

/** As exact as the date: 29 February of a year without one is the 28th. */
function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const rest = date.slice(4);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return `${year}${rest === "-02-29" && !isLeap ? "-02-28" : rest}`;
}
