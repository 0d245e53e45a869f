import {crossCount} from "../../coverage/count/group-values.ts";
import type {Tally} from "../../coverage/facets/cross-table.ts";
import {hasFilters} from "../../coverage/filters.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {FigureCell, HeatFigure, Series, Tone, Total} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import type {CustomGroups, Parts} from "./custom-groups.ts";
import {totalOfTally} from "./custom-labels.ts";
import {type Picked, recordsIn, unknownWords} from "./custom-row.ts";

type HeatBody = Pick<HeatFigure, "columnsAre" | "totalsAre" | "columns" | "rows" | "total" | "series">;

const blank = "blank";
/** A sum of 0 that is stated: no record's part is above it, which is not the same as no record. */
const zero = "zero";
const unknown = "unknown";

/** Crosses two dimensions: a cell for each row in each column, stronger in colour where there is more. */
export function customHeat({rows, cross}: CustomGroups, split: Parts, context: FigureContext): HeatBody {
  const {locale, t} = context;
  const counts = crossCount(rows.parts, split.parts, cross);
  const steps = shadeSteps(counts.flat().map(({value}) => value ?? 0));
  return {
    columnsAre: t(`figures.dimension.${split.dimension}`),
    totalsAre: t("custom.total"),
    series: [
      {id: blank, label: blankWords(context), tone: "blank"},
      {id: zero, label: formatCount(0, locale), tone: "blank"},
      ...stepSeries(steps, locale),
      {id: unknown, label: t("custom.notFilled"), tone: "not-stated"},
    ],
    columns: split.parts.map(({id, label, tally}) => ({id, label, total: totalOf(tally, context)})),
    rows: rows.parts.map((part, index) => ({
      id: part.id,
      label: part.label,
      total: totalOf(part.tally, context),
      cells: split.parts.map((column, place) => {
        const picked = [
          {dimension: rows.dimension, part},
          {dimension: split.dimension, part: column},
        ];
        return cellOf(picked, counts[index]?.[place] ?? {records: 0, value: 0, unknown: 0}, steps, context);
      }),
    })),
    total: totalOf(cross.tallyOf(null, null), context),
  };
}

function cellOf(picked: readonly Picked[], tally: Tally, steps: readonly Step[], context: FigureContext): FigureCell {
  const {value} = tally;
  return {
    id: picked.map(({part}) => part.id).join(" "),
    label: formatList(
      picked.map(({part}) => part.label),
      context.locale,
    ),
    value,
    words: totalOf(tally, context).words,
    series: seriesOf(tally, steps),
    note: unknownWords(tally, context),
    target: tally.records > 0 ? recordsIn(picked, context) : null,
    picked: null,
  };
}

function totalOf(tally: Tally, context: FigureContext): Total {
  return tally.records === 0 ? {value: 0, words: blankWords(context)} : totalOfTally(tally, context);
}

function seriesOf({records, value}: Tally, steps: readonly Step[]): string {
  if (value === null) return unknown;
  if (value === 0) return records === 0 ? blank : zero;
  return steps.find(({from, to}) => value >= from && value <= to)?.id ?? blank;
}

/** What an empty cell means: with a filter, that no record passes it; without, that none is on file. */
function blankWords({filters, metric, t}: FigureContext): string {
  return t(metric === null && !hasFilters(filters) ? "figures.none" : "custom.noMatch");
}

/** A step of a scale of shades: the values from `from` up to `to`. */
export type Step = {id: string; tone: Tone; from: number; to: number};

const shades = ["shade-1", "shade-2", "shade-3", "shade-4"] as const;

/**
 * Parts the values above 0 into at most four steps, each about as many times the one before
 * it, since counts of records are many small ones and few large ones. Large values that lie
 * close together start above 1, so that they are told apart; but each step holds at least
 * about twice the one before, so that what differs little looks alike.
 *
 * @param values - Whole.
 * @returns Steps without a gap, from the smallest value above 0 or below it up to the largest;
 *   none when no value is above 0.
 */
export function shadeSteps(values: readonly number[]): Step[] {
  const counted = values.filter((value) => value > 0);
  if (counted.length === 0) return [];
  const largest = Math.max(...counted);
  const steps: Step[] = [];
  const first = Math.min(...counted, Math.ceil(largest / 2 ** shades.length));
  const times = (largest / first) ** (1 / shades.length);
  let from = first;
  for (const [index, tone] of shades.entries()) {
    if (from > largest) break;
    const wanted = largest <= shades.length ? index + 1 : roundUp(first * times ** (index + 1));
    const to = index === shades.length - 1 ? largest : Math.min(largest, Math.max(from, wanted));
    steps.push({id: tone, tone, from, to});
    from = to + 1;
  }
  return steps;
}

/** Up to a whole number, from 100 on one of two digits that count: a bound that is easily read. */
function roundUp(value: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  return Math.ceil(value / unit - 1e-9) * unit;
}

/** The steps as a legend says them: "1", "2–3". */
export function stepSeries(steps: readonly Step[], locale: Locale): Series[] {
  return steps.map(({id, tone, from, to}) => {
    const [first, last] = [formatCount(from, locale), formatCount(to, locale)];
    return {id, tone, label: from === to ? first : `${first}–${last}`, isStep: true};
  });
}
