import {notStated} from "../../coverage/filters.ts";
import type {RegisterComparison} from "../../coverage/register/compare-registers.ts";
import {outside} from "../../coverage/register/group-by-township.ts";
import type {Register, RegisterEntry} from "../../dataset/register/register.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {BarFigure, FigureRow} from "../figure.ts";
import {columnLabel} from "./column-label.ts";
import {firstNames} from "./first-names.ts";
import {frameRegister} from "./frame-register.ts";
import type {RegisterFigureContext} from "./register-context.ts";
import {townshipLabel} from "./township-label.ts";

const parts = ["added", "gone", "changed"] as const;
const tones = {added: "kind-2", gone: "kind-3", changed: "kind-1"} as const;
const mostColumns = 3;

/**
 * What is new, gone and changed between an earlier register and the one shown, by township:
 * those with a change, most first. Filters do not apply.
 *
 * @param before - The earlier register; the later one is the context's.
 */
export function comparisonFigure(
  comparison: RegisterComparison,
  before: Register,
  context: RegisterFigureContext,
): BarFigure {
  const {register, t} = context;
  const rows = rowsOf(comparison, before, context);
  const count = rows.reduce((sum, {values}) => sum + parts.reduce((all, id) => all + (values[id] ?? 0), 0), 0);
  const frame = frameRegister(context);
  const {title, file, day} = before;
  return {
    ...frame,
    id: "comparison",
    kind: "bars",
    title: t("registerFigures.comparison.title"),
    subtitle: t("registerFigures.comparison.subtitle", {before: before.day, after: register.day}),
    unit: t("registerFigures.unitRows"),
    n: {value: count, words: t("registerFigures.comparison.n", {count})},
    rowsAre: t("registerFigures.township"),
    totalsAre: t("registerFigures.total"),
    series: parts.map((id) => ({id, label: t(`registerFigures.comparison.${id}`), tone: tones[id]})),
    rows,
    empty:
      count > 0
        ? null
        : t(comparison.ambiguous.length > 0 ? "registerFigures.empty.repeated" : "registerFigures.empty.same"),
    notes: notesOf(comparison, context),
    filterLine: t("registerFigures.unfiltered"),
    sourceLine: `${frame.sourceLine} · ${t("registerFigures.comparison.source", {title, file, day})}`,
    dataset: {...frame.dataset, fictional: register.fictional || before.fictional},
  };
}

/** A changed row stands where it is now, one that is gone where it was; of places without a change there is no row. */
function rowsOf({added, gone, changed}: RegisterComparison, before: Register, context: RegisterFigureContext) {
  const {register} = context;
  const counts = new Map<string, Record<(typeof parts)[number], number>>();
  const count = (id: (typeof parts)[number], entries: readonly RegisterEntry[]) => {
    for (const {township} of entries) {
      const place = township ?? notStated;
      const known = counts.get(place) ?? {added: 0, gone: 0, changed: 0};
      counts.set(place, {...known, [id]: known[id] + 1});
    }
  };
  count("added", added);
  count("gone", gone);
  count(
    "changed",
    changed.map(({after}) => after),
  );
  const later = register.townships.map(({code}) => code);
  const places = [...later, ...before.townships.map(({code}) => code).filter((code) => !later.includes(code))];
  const named = {townships: [...register.townships, ...before.townships]};
  const rows = [...places, outside, notStated].flatMap((place): FigureRow[] => {
    const values = counts.get(place);
    if (values === undefined) return [];
    const label = townshipLabel(place, named, context);
    return [{id: place, label, values, endLabel: null, note: null, target: null, picked: null}];
  });
  const isApart = ({id}: FigureRow) => id === outside || id === notStated;
  const sizeOf = ({values}: FigureRow) => parts.reduce((sum, id) => sum + (values[id] ?? 0), 0);
  return [...rows.filter((row) => !isApart(row)).sort((a, b) => sizeOf(b) - sizeOf(a)), ...rows.filter(isApart)];
}

function notesOf(comparison: RegisterComparison, context: RegisterFigureContext): string[] {
  const {locale, t} = context;
  const {changed, unchanged, ambiguous, notCompared} = comparison;
  const repeated = ambiguous.reduce((sum, {before, after}) => sum + before.length + after.length, 0);
  const columns = columnWords(changed, context);
  const left = notCompared.map((column) => columnLabel(column, t));
  const names = firstNames(
    ambiguous.map(({name}) => name),
    context,
  );
  return [
    t("registerFigures.comparison.matched"),
    t("registerFigures.comparison.unchanged", {count: unchanged.length}),
    ...(repeated > 0 ? [t("registerFigures.comparison.ambiguous", {count: repeated, names})] : []),
    ...(columns.length > 0 ? [t("registerFigures.comparison.columns", {columns: formatList(columns, locale)})] : []),
    ...(left.length > 0 ? [t("registerFigures.comparison.notCompared", {columns: formatList(left, locale)})] : []),
    t("registerFigures.comparison.revoked"),
  ];
}

/** The columns in which most rows changed, with how many. */
function columnWords(changed: RegisterComparison["changed"], context: RegisterFigureContext): string[] {
  const counts = new Map<string, number>();
  for (const {column} of changed.flatMap(({changes}) => changes)) {
    const label = columnLabel(column, context.t);
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostColumns)
    .map(([column, rows]) =>
      context.t("registerFigures.comparison.columnCount", {column, rows: formatCount(rows, context.locale)}),
    );
}
