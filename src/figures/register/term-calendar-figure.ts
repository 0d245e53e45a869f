import {assumedTerm} from "../../coverage/register/due-date.ts";
import {type TermGroup, termCalendar} from "../../coverage/register/term-calendar.ts";
import type {BarFigure, FigureRow, Series} from "../figure.ts";
import {countedFederations, emptyReason, federationNote, frameRegister, joinRemarks} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";

/**
 * When the terms of federations, committees and groups expire, seen from today: each span a
 * row, what rests on the assumed term hatched, what is not known a row of its own.
 */
export function termCalendarFigure(context: RegisterFigureContext): BarFigure {
  const {entries, today, t} = context;
  const {groups} = termCalendar(entries, today);
  const count = groups.reduce((sum, {terms}) => sum + terms.length, 0);
  return {
    ...frameRegister(context),
    id: "term-calendar",
    kind: "bars",
    title: t("registerFigures.term.title"),
    subtitle: t("registerFigures.term.subtitle", {today}),
    unit: t("registerFigures.unit"),
    n: countedFederations(count, context),
    rowsAre: t("registerFigures.term.rows"),
    totalsAre: t("registerFigures.total"),
    series: seriesOf(groups, context),
    rows: groups
      .filter(({bucket, terms}) => bucket !== "no-date" || terms.length > 0)
      .map((group) => rowOf(group, context)),
    empty: emptyReason(count, context),
    notes: [...termNotes(groups, context), federationNote(context)],
  };
}

/** Notes what is assumed or only roughly known of the terms, and where status and date disagree. */
export function termNotes(groups: readonly TermGroup[], {t}: Pick<RegisterFigureContext, "t">): string[] {
  const sum = (pick: (group: TermGroup) => number) => groups.reduce((before, group) => before + pick(group), 0);
  const assumed = sum((group) => group.assumed);
  const unsure = sum((group) => group.unsure);
  const saidDue = sum(({bucket, saidDue: said}) => (bucket === "overdue" ? 0 : said));
  return [
    ...(assumed > 0 ? [t("registerFigures.term.assumedNote", {count: assumed, years: assumedTerm})] : []),
    ...(unsure > 0 ? [t("registerFigures.term.unsureNote", {count: unsure})] : []),
    ...(saidDue > 0 ? [t("registerFigures.term.saidDueNote", {count: saidDue})] : []),
  ];
}

/** The assumed is hatched, as what is only reported is: less is known of it than of the rest. */
function seriesOf(groups: readonly TermGroup[], {t}: RegisterFigureContext): Series[] {
  const isAssumed = groups.some(({assumed}) => assumed > 0);
  const isUnknown = groups.some(({bucket, terms}) => bucket === "no-date" && terms.length > 0);
  return [
    {id: "stated", label: t("registerFigures.term.stated"), tone: "named"},
    ...(isAssumed
      ? [{id: "assumed", label: t("registerFigures.term.assumed", {years: assumedTerm}), tone: "not-named"} as const]
      : []),
    ...(isUnknown ? [{id: "unknown", label: t("registerFigures.term.unknown"), tone: "not-stated"} as const] : []),
  ];
}

function rowOf({bucket, terms, assumed, unsure, saidDue}: TermGroup, {locale, t}: RegisterFigureContext): FigureRow {
  const remarks = [
    ...(unsure > 0 ? [t("registerFigures.term.unsureRow", {count: unsure})] : []),
    ...(saidDue > 0 ? [t("registerFigures.term.saidDueRow", {count: saidDue})] : []),
  ];
  return {
    id: bucket,
    label: t(`registerFigures.term.bucket.${bucket}`),
    values: bucket === "no-date" ? {unknown: terms.length} : {stated: terms.length - assumed, assumed},
    endLabel: null,
    note: joinRemarks(remarks, locale),
    target: null,
    picked: null,
  };
}
