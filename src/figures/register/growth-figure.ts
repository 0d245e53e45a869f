import {notStated} from "../../coverage/filters.ts";
import {growthByMonth, growthByYear, type MonthGrowth, type YearGrowth} from "../../coverage/register/growth.ts";
import {formatCount} from "../../locale/format.ts";
import type {BarFigure, FigureRow, Series} from "../figure.ts";
import {countedFederations, emptyReason, federationNote, frameRegister} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";

/** Up to so many months are drawn by month; more would be a wall of bars. */
const mostMonths = 24;
const mostYears = 20;

/**
 * How many federations, committees and groups there were at the end of each year, or of each
 * month of a short time: those there before, and those founded in it. Those without a
 * founding date are a row of their own, since nobody knows to which end they belong.
 */
export function growthFigure(context: RegisterFigureContext): BarFigure {
  const {entries, t} = context;
  const byMonth = growthByMonth(entries);
  const byYear = growthByYear(entries);
  const isByMonth = byMonth.steps.length > 0 && byMonth.steps.length <= mostMonths;
  const years = joinFirst(byYear.steps);
  const steps = isByMonth ? byMonth.steps.map(monthBar) : years.map((step) => yearBar(step, years, context));
  const undated = byYear.undated.length;
  const count = byYear.dated + undated;
  const hasMaybe = steps.some(({maybe}) => maybe > 0);
  return {
    ...frameRegister(context),
    id: "growth",
    kind: "bars",
    title: t(isByMonth ? "registerFigures.growth.titleByMonth" : "registerFigures.growth.title"),
    subtitle: t(isByMonth ? "registerFigures.growth.subtitleByMonth" : "registerFigures.growth.subtitle"),
    unit: t("registerFigures.unit"),
    n: countedFederations(count, context),
    rowsAre: t(isByMonth ? "registerFigures.growth.month" : "registerFigures.growth.year"),
    totalsAre: t("registerFigures.total"),
    series: seriesOf(hasMaybe, undated, context),
    rows: [...steps.map((step) => rowOf(step, hasMaybe, context)), ...undatedRow(undated, context)],
    empty: emptyReason(count, context) ?? (byYear.dated === 0 ? t("registerFigures.empty.dates") : null),
    notes: [
      t("registerFigures.growth.nowNote"),
      ...(undated > 0 ? [t("registerFigures.growth.undatedNote", {count: undated})] : []),
      ...(hasMaybe ? [t("registerFigures.growth.maybeNote")] : []),
      ...upToNote(years, byYear.steps, isByMonth, context),
      federationNote(context),
    ],
  };
}

type Bar = {id: string; label: string; founded: number; cumulative: number; maybe: number};

function monthBar({month, founded, cumulative, maybe}: MonthGrowth): Bar {
  return {id: month, label: month, founded, cumulative, maybe};
}

function yearBar(
  {year, founded, cumulative}: YearGrowth,
  years: readonly YearGrowth[],
  context: RegisterFigureContext,
) {
  const isJoined = years[0]?.year === year && founded === 0;
  const key = isJoined ? "registerFigures.growth.upTo" : "registerFigures.growth.yearLabel";
  return {id: String(year), label: context.t(key, {year}), founded, cumulative, maybe: 0};
}

/** The last years alone; those before are one step, in which nobody is said to be founded. */
function joinFirst(steps: readonly YearGrowth[]): YearGrowth[] {
  const before = steps.at(-mostYears - 1);
  if (before === undefined) return [...steps];
  return [{...before, founded: 0}, ...steps.slice(-mostYears)];
}

function upToNote(
  shown: readonly YearGrowth[],
  all: readonly YearGrowth[],
  isByMonth: boolean,
  {t}: RegisterFigureContext,
): string[] {
  const [first] = shown;
  const isJoined = !isByMonth && shown.length < all.length;
  return isJoined && first ? [t("registerFigures.growth.upToNote", {year: first.year})] : [];
}

function seriesOf(hasMaybe: boolean, undated: number, {t}: RegisterFigureContext): Series[] {
  return [
    {id: "before", label: t("registerFigures.growth.before"), tone: "kind-6"},
    {id: "founded", label: t("registerFigures.growth.founded"), tone: "named"},
    ...(hasMaybe ? [{id: "maybe", label: t("registerFigures.growth.maybe"), tone: "not-named"} as const] : []),
    ...(undated > 0 ? [{id: notStated, label: t("registerFigures.growth.undated"), tone: "not-stated"} as const] : []),
  ];
}

function rowOf(
  {id, label, founded, cumulative, maybe}: Bar,
  hasMaybe: boolean,
  {locale, t}: RegisterFigureContext,
): FigureRow {
  const range = t("registerFigures.growth.range", {
    from: formatCount(cumulative, locale),
    to: formatCount(cumulative + maybe, locale),
  });
  return {
    id,
    label,
    values: {before: cumulative - founded, founded, ...(hasMaybe ? {maybe} : {})},
    endLabel: maybe > 0 ? range : null,
    ...(maybe > 0 ? {total: {value: cumulative, words: range}} : {}),
    note: null,
    // Told row by row, so that no short form adds cumulative numbers up.
    unit: t("registerFigures.unit"),
    target: null,
    picked: null,
  };
}

function undatedRow(count: number, {t}: RegisterFigureContext): FigureRow[] {
  if (count === 0) return [];
  const label = t("registerFigures.notFilled");
  const unit = t("registerFigures.unit");
  return [
    {id: notStated, label, values: {[notStated]: count}, endLabel: null, note: null, unit, target: null, picked: null},
  ];
}
