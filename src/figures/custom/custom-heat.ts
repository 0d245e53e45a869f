import {crossCount} from "../../coverage/count/cross-count.ts";
import {type Tally, tallyOf} from "../../coverage/count/tally.ts";
import {hasFilters} from "../../coverage/has-filters.ts";
import {formatCount, formatList} from "../../locale/format.ts";
import type {FigureCell, HeatFigure, Total} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import type {OwnReading, Parts} from "./custom-groups.ts";
import {totalOfTally} from "./custom-labels.ts";
import {unknownWords} from "./custom-row.ts";
import {type Picked, recordsIn} from "./own-leads.ts";
import {type Step, shadeSteps, stepSeries} from "./shade-steps.ts";

type HeatBody = Pick<HeatFigure, "columnsAre" | "totalsAre" | "columns" | "rows" | "total" | "series">;

const blank = "blank";
/** A sum of 0 that is stated: no record's part is above it, which is not the same as no record. */
const zero = "zero";
const unknown = "unknown";

/** Crosses two dimensions: a cell for each row in each column, stronger in colour where there is more. */
export function ownHeat({records, rows}: OwnReading, split: Parts, context: FigureContext): HeatBody {
  const {locale, own, t} = context;
  const counts = crossCount(rows.parts, split.parts, own.measure);
  const steps = shadeSteps(Math.max(0, ...counts.flat().map(({value}) => value ?? 0)));
  return {
    columnsAre: t(`figures.dimension.${split.dimension}`),
    totalsAre: t("own.total"),
    series: [
      {id: blank, label: blankWords(context), tone: "blank"},
      {id: zero, label: formatCount(0, locale), tone: "blank"},
      ...stepSeries(steps, locale),
      {id: unknown, label: t("own.notFilled"), tone: "not-stated"},
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
    total: totalOf(tallyOf(records, own.measure), context),
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
    leadsTo: tally.records > 0 ? recordsIn(picked, context) : null,
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
  return t(metric === null && !hasFilters(filters) ? "figures.none" : "own.noMatch");
}
