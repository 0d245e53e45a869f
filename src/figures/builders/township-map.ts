import {noFilters, notStated} from "../../coverage/filters.ts";
import type {Township} from "../../dataset/schema.ts";
import {formatCount} from "../../locale/format.ts";
import type {FigureCell, FigureRow, Series, TilesFigure, Tone} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {filterLine} from "../text/filter-line.ts";
import {allTownships} from "./by-township.ts";

const shades = ["shade-2", "shade-3", "shade-4"] as const satisfies readonly Tone[];

/**
 * Named organisations by township on a schematic grid: the rows of `allTownships`, each where
 * its township roughly lies. What has no place there (outside, not stated) stands apart.
 *
 * The steps are those of the counts before filters, so that a shade keeps its meaning.
 *
 * @returns `null` when the dataset places no township.
 */
export function townshipMap(context: FigureContext): TilesFigure | null {
  const {catalog, filters, t} = context;
  const townships = catalog.dataset.codeLists.township;
  if (townships.every(({tile}) => tile === undefined)) return null;
  const {rows, ...list} = allTownships({...context, filters: {...filters, township: []}});
  const unfiltered = allTownships({...context, filters: {...noFilters, kind: filters.kind}}).rows;
  const counts = placedRows(unfiltered, townships).map(({row}) => countOf(row));
  const steps = countSteps(Math.max(0, ...counts));
  const placed = placedRows(rows, townships);
  const onGrid = new Set(placed.map(({row}) => row.id));
  return {
    ...list,
    id: "township-map",
    kind: "tiles",
    title: t("townships.map.title", {title: list.title}),
    subtitle: t("townships.map.subtitle"),
    filterLine: filterLine(context),
    series: seriesOf(steps, context),
    tiles: placed.map(({row, tile}) => ({...cellOf(row, steps, context), ...tile})),
    apart: rows.filter(({id}) => !onGrid.has(id)).map((row) => cellOf(row, steps, context)),
    notes: [
      t("townships.map.schematic"),
      ...list.notes,
      ...(filters.township.length > 0 ? [t("townships.map.unpicked")] : []),
    ],
  };
}

/** The rows that have a place, from north to south and west to east. */
function placedRows(rows: readonly FigureRow[], townships: readonly Township[]) {
  const tiles = new Map(townships.map(({code, tile}) => [code, tile]));
  return rows
    .flatMap((row) => {
      const tile = tiles.get(row.id);
      return tile === undefined ? [] : [{row, tile}];
    })
    .sort((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);
}

function cellOf(row: FigureRow, steps: readonly CountStep[], {filters}: FigureContext): FigureCell {
  const {id, label, endLabel, note, target} = row;
  const value = countOf(row);
  const picked = filters.township.length === 0 ? null : filters.township.includes(id);
  return {id, label, value, words: endLabel, series: seriesFor(row, value, steps), note, target, picked};
}

function seriesFor({id, endLabel}: FigureRow, value: number, steps: readonly CountStep[]): string {
  if (id === notStated) return notStated;
  if (endLabel !== null) return "none";
  return stepId(steps.findLast(({from}) => from <= value));
}

function countOf({values}: FigureRow): number {
  return values.named ?? values[notStated] ?? 0;
}

/** A township whose records the filters all leave out is in no step: it has some, and none is shown. */
function stepId(step: CountStep | undefined): string {
  return step === undefined ? "left-out" : `from-${step.from}`;
}

function seriesOf(steps: readonly CountStep[], {locale, t}: FigureContext): Series[] {
  const labelOf = ({from, to}: CountStep) => {
    const first = formatCount(from, locale);
    if (to === null) return t("townships.map.stepOpen", {from: first});
    if (to === from) return t("townships.map.stepOne", {from: first});
    return t("townships.map.step", {from: first, to: formatCount(to, locale)});
  };
  return [
    ...steps.map((step, at): Series => {
      return {id: stepId(step), label: labelOf(step), tone: shades[at] ?? "shade-4", isStep: true};
    }),
    {id: "left-out", label: t("townships.map.leftOut"), tone: "shade-1"},
    {id: "none", label: t("townships.map.none"), tone: "blank"},
    {id: notStated, label: t("figures.notStatedLong"), tone: "not-stated"},
  ];
}

/** A step of a legend: the counts from `from` to `to`; `null` is "and more". */
export type CountStep = {from: number; to: number | null};

/** More shades than this are not told apart without their numbers. */
const mostSteps = 3;
const growths = [2, 3, 5, 10, 20, 50, 100, 1000] as const;

/**
 * Divides the counts above zero into steps, each beginning as many times higher than the
 * one before as the counts need: 1, 2–3, 4 and more up to a count of 7; then 1–2, 3–8, 9
 * and more up to 26.
 *
 * @param most - The largest count there is.
 * @returns At most three, the last of them open; none where there is nothing above zero.
 */
export function countSteps(most: number): CountStep[] {
  const growth = growths.find((times) => times ** mostSteps > most) ?? 1000;
  const starts = Array.from({length: mostSteps}, (_, step) => growth ** step).filter((from) => from <= most);
  return starts.map((from, at) => {
    const next = starts[at + 1];
    return {from, to: next === undefined ? null : next - 1};
  });
}
