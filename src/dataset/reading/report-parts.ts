import type {RegisterReport} from "../register/check-register.ts";
import type {Finding} from "../register/finding.ts";
import type {RegisterEntry} from "../register/register.ts";

/** A piece of a long report. */
export type ReportPart = {
  entries: readonly RegisterEntry[];
  contacts: readonly [row: number, values: Readonly<Record<string, string>>][];
  findings: readonly Finding[];
};

/** So many of each are one piece: the page takes it in within some milliseconds. */
const most = 1000;

/**
 * A report in pieces, and what is left of it: a message is unpacked at one go, and a register
 * of 50,000 rows held the page up for half a second.
 */
export function partReport(report: RegisterReport): {parts: ReportPart[]; rest: RegisterReport} {
  const {register, findings} = report;
  const contacts = [...report.contacts];
  const length = Math.ceil(Math.max(register.entries.length, contacts.length, findings.length) / most);
  const parts = Array.from({length}, (_, at) => {
    const pieceOf = <Item>(items: readonly Item[]) => items.slice(at * most, (at + 1) * most);
    return {entries: pieceOf(register.entries), contacts: pieceOf(contacts), findings: pieceOf(findings)};
  });
  return {parts, rest: {...report, register: {...register, entries: []}, contacts: new Map(), findings: []}};
}

/** The report whose pieces and rest these are. */
export function joinReport(parts: readonly ReportPart[], rest: RegisterReport): RegisterReport {
  return {
    ...rest,
    register: {...rest.register, entries: parts.flatMap(({entries}) => entries)},
    contacts: new Map(parts.flatMap(({contacts}) => contacts)),
    findings: parts.flatMap(({findings}) => findings),
  };
}
