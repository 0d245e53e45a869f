import {exploreRecords} from "../../coverage/explore-records.ts";
import {noFilters} from "../../coverage/filters.ts";
import {frameFigure} from "../builders/frame-figure.ts";
import {noneNotes} from "../builders/none-notes.ts";
import type {BarFigure, HeatFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {evidenceOf} from "../text/source-line.ts";
import {lacksMeasure, type OwnReading, readOwn} from "./custom-groups.ts";
import {ownHeat} from "./custom-heat.ts";
import {inTitle, ownHead} from "./custom-labels.ts";
import {ownNotes} from "./custom-notes.ts";
import {isRounded, ownBars} from "./own-bars.ts";

/**
 * The figure of one's own: any dimension, split by any second one, counted or summed.
 *
 * It counts the records of every kind that pass the filters, as the list beside it does;
 * rows that a filter does not choose are not there.
 *
 * @returns Bars, or a heat map; with a reason and the way out where the choice gives nothing.
 */
export function ownFigure(context: FigureContext): BarFigure | HeatFigure {
  const reading = readOwn(context);
  const {form, records, split} = reading;
  const empty = emptyReason(reading, context);
  const frame = {
    ...frameFigure(evidenceOf(records), context),
    ...ownHead(reading, context),
    id: "own",
    // A sum is of no records, of which a row could be a share.
    n:
      empty === null && context.own.measure === "records"
        ? {value: records.length, words: context.t("figures.nRecords", {count: records.length})}
        : null,
    empty,
  };
  if (empty !== null) return {...frame, kind: "bars", series: [], rows: [], notes: []};
  const notes = ownNotes(reading, context);
  const {t} = context;
  if (form === "heat" && split !== null) {
    const heat = ownHeat(reading, split, context);
    const printed = heat.rows.flatMap(({cells}) => cells.map(({words}) => words));
    return {...frame, ...heat, kind: "heat", notes: [...notes, ...noneNotes(printed, t)]};
  }
  const bars = ownBars(reading, context);
  const printed = bars.rows.map(({endLabel}) => endLabel);
  const barNotes = [...notes, ...noneNotes(printed, t)];
  if (form !== "share") return {...frame, ...bars, kind: "bars", notes: barNotes};
  const rounded = isRounded(bars) ? [t("own.note.rounded")] : [];
  return {...frame, ...bars, kind: "bars", scale: "share", notes: [...barNotes, ...rounded]};
}

/** Why there is nothing to draw, the nearest way out first. */
function emptyReason({form, records, split}: OwnReading, context: FigureContext): string | null {
  const {catalog, metric, own, t} = context;
  if (catalog.dataset.records.length === 0) return t("own.empty.noRecord");
  if (exploreRecords(catalog, noFilters, metric).length === 0) return t("own.empty.nothing");
  if (records.length === 0) return t("figures.emptyMatch");
  if (form === "heat" && split === null) return t("own.empty.needsSplit");
  if (!lacksMeasure(context)) return null;
  return t("own.empty.noMeasure", {measure: inTitle(t(`own.measure.${own.measure}`), context)});
}
