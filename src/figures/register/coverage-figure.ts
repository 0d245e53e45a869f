import {percentOf} from "../../coverage/count/percent-of.ts";
import {notStated} from "../../coverage/filters.ts";
import {coverageByTownship, type TownshipCoverage} from "../../coverage/register/coverage-by-township.ts";
import {outside} from "../../coverage/register/group-by-township.ts";
import type {Sum} from "../../coverage/register/sum-of.ts";
import {formatCount, formatShare} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {BarFigure, FigureRow, Series} from "../figure.ts";
import {countedFederations, emptyReason, federationNote, frameRegister, joinRemarks} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";
import {townshipLabel} from "./township-label.ts";

const forms = ["federation", "committee", "group"] as const;
const tones = {federation: "kind-1", committee: "kind-2", group: "kind-3"} as const;

/**
 * Federations, committees and groups by township, largest first: every township of the
 * register, then "outside" and "not stated" where there are any. With targets, each row ends
 * in its coverage rate; what its federations cover is its remark.
 */
export function coverageFigure(context: RegisterFigureContext): BarFigure {
  const {entries, register, t} = context;
  const answers = coverageByTownship(entries, register);
  const count = answers.reduce((sum, {federations}) => sum + federations, 0);
  const hasTargets = answers.some(({target}) => target !== null);
  const rows = sortRows(answers).map((answer) => rowOf(answer, context));
  return {
    ...frameRegister(context),
    id: "coverage-by-township",
    kind: "bars",
    title: t("registerFigures.coverage.title"),
    subtitle: t(hasTargets ? "registerFigures.coverage.subtitleTargets" : "registerFigures.coverage.subtitle"),
    unit: t("registerFigures.unit"),
    n: countedFederations(count, context),
    rowsAre: t("registerFigures.township"),
    totalsAre: t("registerFigures.total"),
    series: seriesOf(answers, context),
    rows,
    empty: emptyReason(count, context),
    notes: [...notesOf(answers, rows, hasTargets, context), federationNote(context)],
  };
}

/** Largest first, equals in the register's order; what is no township comes last, where there is any. */
function sortRows(answers: readonly TownshipCoverage[]): TownshipCoverage[] {
  const isApart = ({township}: TownshipCoverage) => township === outside || township === notStated;
  return [
    ...answers.filter((answer) => !isApart(answer)).sort((a, b) => b.federations - a.federations),
    ...answers.filter((answer) => isApart(answer) && (answer.federations > 0 || answer.preparing > 0)),
  ];
}

/** The forms that occur; what has no township is told apart as a whole. */
function seriesOf(answers: readonly TownshipCoverage[], {t}: RegisterFigureContext): Series[] {
  const placed = answers.filter(({township}) => township !== notStated);
  const silent = answers.find(({township}) => township === notStated)?.federations ?? 0;
  return [
    ...forms
      .filter((form) => form === "federation" || placed.some((answer) => answer.forms[form] > 0))
      .map((form): Series => ({id: form, label: t(`registerFigures.form.${form}`), tone: tones[form]})),
    ...(silent > 0 ? [{id: notStated, label: t("registerFigures.notFilled"), tone: "not-stated"} as const] : []),
  ];
}

function rowOf(answer: TownshipCoverage, context: RegisterFigureContext): FigureRow {
  const {register, locale, t} = context;
  const {township, federations, onFile, target, rate} = answer;
  const isNone = federations === 0 && onFile === 0;
  const share = rate === null || target === null ? null : rateWords(federations, target, locale);
  const targetWords = formatCount(target ?? 0, locale);
  const built = formatCount(federations, locale);
  const noneWords =
    target === null ? t("figures.none") : t("registerFigures.coverage.noneOfTarget", {target: targetWords});
  const shareWords = share && t("registerFigures.coverage.rate", {rate: share, built, target: targetWords});
  return {
    id: township,
    label: townshipLabel(township, register, context),
    values:
      township === notStated
        ? {[notStated]: federations}
        : Object.fromEntries(forms.map((form) => [form, answer.forms[form]])),
    endLabel: isNone ? noneWords : shareWords,
    // Its whole is an exact number, whatever is printed at its end.
    total: {value: federations, words: isNone ? t("figures.none") : null},
    note: joinRemarks(remarksOf(answer, share, context), locale),
    target: {to: "filter", dimension: "township", value: township},
    picked: null,
  };
}

function rateWords(built: number, target: number, locale: Locale): string | null {
  const percent = percentOf(built, target);
  return percent === null ? null : formatShare(percent, 100, locale);
}

function remarksOf(
  {federations, preparing, organisations, women, target}: TownshipCoverage,
  rate: string | null,
  {locale, t}: RegisterFigureContext,
): string[] {
  const said = (sum: Sum, kind: "organisations" | "women") => {
    if (federations === 0) return [];
    if (sum.value === null) return [t(`registerFigures.coverage.${kind}Unknown`)];
    return [t(`registerFigures.coverage.${kind}`, {amount: boundOf(sum, {locale, t})})];
  };
  return [
    ...(rate === null
      ? []
      : [t("registerFigures.coverage.rateNote", {rate, target: formatCount(target ?? 0, locale)})]),
    ...said(organisations, "organisations"),
    ...said(women, "women"),
    ...(preparing > 0 ? [t("registerFigures.coverage.preparing", {count: preparing})] : []),
  ];
}

/** The sum of what is known; with a plus where it is a lower bound. */
function boundOf({value, unknown}: Sum, {locale, t}: Pick<RegisterFigureContext, "locale" | "t">): string {
  const amount = formatCount(value ?? 0, locale);
  return unknown > 0 ? t("custom.atLeast", {amount}) : amount;
}

function notesOf(
  answers: readonly TownshipCoverage[],
  rows: readonly FigureRow[],
  hasTargets: boolean,
  {t}: RegisterFigureContext,
): string[] {
  const isNarrowed = answers.some(({federations, onFile, target}) => target !== null && federations < onFile);
  const isFilteredOut = answers.some(({township, federations, onFile}) => {
    return federations === 0 && onFile > 0 && rows.some(({id}) => id === township);
  });
  const isBounded = answers.some(({organisations, women}) => {
    return [organisations, women].some(({value, unknown}) => value !== null && unknown > 0);
  });
  const hasNone = answers.some(({federations, onFile, township}) => {
    return federations === 0 && onFile === 0 && rows.some(({id}) => id === township);
  });
  return [
    t(hasTargets ? "registerFigures.coverage.rateDefinition" : "registerFigures.coverage.noTargets"),
    ...(isNarrowed ? [t("registerFigures.coverage.narrowed")] : []),
    ...(hasNone ? [t("registerFigures.note.noneOnFile")] : []),
    ...(isFilteredOut ? [t("figures.by.filteredOut")] : []),
    t("registerFigures.coverage.twoCounts"),
    ...(isBounded ? [t("registerFigures.coverage.bounds")] : []),
  ];
}
