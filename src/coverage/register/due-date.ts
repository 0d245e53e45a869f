import type {PartialDate, RegisterEntry} from "../../dataset/register/register.ts";
import {addYears} from "./partial-date.ts";

/** A term's length where the register states none, in years. An assumption, and said to be one wherever it is used. */
export const assumedTerm = 5;

export type DueDate = {
  /** As exact as the date it comes from: a day, a month or a year. */
  date: PartialDate;
  /** Written in the register; or elected and the term it states; or elected and the assumed term. */
  from: "written" | "term" | "assumed-term";
};

/**
 * Says when a committee's term ends: as written, else its election and its term added up.
 * An election on 29 February ends its term on 28 February where the year has no 29th.
 *
 * The entry's status is not asked: whoever counts leaves out those that are revoked.
 *
 * @returns `null` where neither is known. The founding date is no substitute for an election.
 */
export function dueDate({due, elected, term}: Pick<RegisterEntry, "due" | "elected" | "term">): DueDate | null {
  if (due !== null) return {date: due, from: "written"};
  if (elected === null) return null;
  if (term !== null) return {date: addYears(elected, term), from: "term"};
  return {date: addYears(elected, assumedTerm), from: "assumed-term"};
}
