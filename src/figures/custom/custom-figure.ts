import {crossCount, restId} from "../../coverage/count/group-values.ts";
import {facetsOf, indexOf, recordsOf} from "../../coverage/facets/catalog-facets.ts";
import {noFilters, notStated} from "../../coverage/filters.ts";
import {frameFigure, noneNotes} from "../builders/frame-figure.ts";
import {kindTones} from "../builders/one-to-many.ts";
import type {BarFigure, FigureRow, HeatFigure, Series, Tone} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {evidenceOf} from "../text/source-line.ts";
import {type CustomGroups, groupCustom, lacksMeasure, type Part} from "./custom-groups.ts";
import {customHeat} from "./custom-heat.ts";
import {customHead, inTitle, totalOfTally} from "./custom-labels.ts";
import {customNotes} from "./custom-notes.ts";
import {emptyWords, rowOf, splitRow, unknownWords} from "./custom-row.ts";

/**
 * The figure of one's own: any dimension, split by any second one, counted or summed.
 *
 * It counts the records of every kind that pass the filters, as the list beside it does;
 * rows that a filter does not choose are not there.
 *
 * @returns Bars, or a heat map; with a reason and the way out where the choice gives nothing.
 */
export function customFigure(context: FigureContext): BarFigure | HeatFigure {
  const reading = groupCustom(context);
  const {form, facets, split} = reading;
  const empty = emptyReason(reading, context);
  const frame = {
    ...frameFigure(evidenceOf(recordsOf(context.catalog, facets)), context),
    ...customHead(reading, context),
    id: "own",
    // A sum is of no records, of which a row could be a share.
    n:
      empty === null && context.custom.measure === "records"
        ? {value: facets.count, words: context.t("figures.nRecords", {count: facets.count})}
        : null,
    empty,
  };
  if (empty !== null) return {...frame, kind: "bars", series: [], rows: [], notes: []};
  const notes = customNotes(reading, context);
  const {t} = context;
  if (form === "heat" && split !== null) {
    const heat = customHeat(reading, split, context);
    const printed = heat.rows.flatMap(({cells}) => cells.map(({words}) => words));
    return {...frame, ...heat, kind: "heat", notes: [...notes, ...noneNotes(printed, t)]};
  }
  const bars = customBars(reading, context);
  const printed = bars.rows.map(({endLabel}) => endLabel);
  const barNotes = [...notes, ...noneNotes(printed, t)];
  if (form !== "share") return {...frame, ...bars, kind: "bars", notes: barNotes};
  const rounded = isRounded(bars) ? [t("custom.note.rounded")] : [];
  return {...frame, ...bars, kind: "bars", scale: "share", notes: [...barNotes, ...rounded]};
}

/** Why there is nothing to draw, the nearest way out first. */
function emptyReason({form, facets, split}: CustomGroups, context: FigureContext): string | null {
  const {catalog, metric, custom, t} = context;
  if (indexOf(catalog).whole.count === 0) return t("custom.empty.noRecord");
  if (facetsOf(catalog, noFilters, metric).count === 0) return t("custom.empty.nothing");
  if (facets.count === 0) return t("figures.emptyMatch");
  if (form === "heat" && split === null) return t("custom.empty.needsSplit");
  if (!lacksMeasure(context)) return null;
  return t("custom.empty.noMeasure", {measure: inTitle(t(`custom.measure.${custom.measure}`), context)});
}

/** The rows of bars, stacked where a second dimension splits them. */
function customBars(reading: CustomGroups, context: FigureContext): Pick<BarFigure, "series" | "rows" | "totalsAre"> {
  const {rows, split, cross} = reading;
  if (split === null) {
    return {
      series: plainSeries(rows.parts, context),
      rows: rows.parts.map((part) => plainRow(part, reading, context)),
    };
  }
  const cells = crossCount(rows.parts, split.parts, cross);
  return {
    totalsAre: context.t("custom.total"),
    series: split.parts.map(({id, label}, index): Series => ({id, label, tone: toneOf(id, index)})),
    rows: rows.parts.map((part, index) =>
      splitRow({dimension: rows.dimension, part}, split, cells[index] ?? [], context),
    ),
  };
}

/** Where the shares of some row, each rounded, don't make 100. */
function isRounded({series, rows}: Pick<BarFigure, "series" | "rows">): boolean {
  return rows.some(({values}) => {
    const known = series.map(({id}) => values[id] ?? 0);
    const sum = known.reduce((before, value) => before + value, 0);
    return sum > 0 && known.reduce((before, value) => before + Math.round((value / sum) * 100), 0) !== 100;
  });
}

function plainSeries(parts: readonly Part[], {custom, t}: FigureContext): Series[] {
  const named: Series = {id: "named", label: t(`custom.measure.${custom.measure}`), tone: "named"};
  const silent: Series = {id: notStated, label: t("figures.notStated"), tone: "not-stated"};
  return parts.some(({id}) => id === notStated) ? [named, silent] : [named];
}

function plainRow(part: Part, {rows}: CustomGroups, context: FigureContext): FigureRow {
  const {id, tally} = part;
  return {
    ...rowOf(part, rows.dimension, context),
    values: {[id === notStated ? notStated : "named"]: tally.value},
    endLabel: emptyWords(part, context) ?? totalOfTally(tally, context).words,
    note: unknownWords(tally, context),
  };
}

function toneOf(id: string, index: number): Tone {
  if (id === notStated) return "not-stated";
  return (id === restId ? undefined : kindTones[index]) ?? "kind-6";
}
