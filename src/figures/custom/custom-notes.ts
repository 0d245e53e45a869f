import {restId} from "../../coverage/count/arrange-groups.ts";
import {tallyOf} from "../../coverage/count/tally.ts";
import {notStated} from "../../coverage/filters.ts";
import type {FigureContext} from "../figure-context.ts";
import type {OwnReading, Parts} from "./custom-groups.ts";
import {inTitle} from "./custom-labels.ts";
import {silentNotes} from "./own-silent.ts";
import {throughNotes} from "./own-through.ts";

/**
 * Notes what the numbers alone would hide: what overlaps, what was taken together or left
 * out, what is placed through another record, and what is unknown.
 */
export function ownNotes({form, records, rows, split}: OwnReading, context: FigureContext): string[] {
  const {own, t} = context;
  const said = {
    rows: inTitle(t(`figures.dimension.${rows.dimension}`), context),
    split: split === null ? "" : inTitle(t(`figures.dimension.${split.dimension}`), context),
    measure: inTitle(t(`own.measure.${own.measure}`), context),
  };
  const both = split === null ? [rows] : [rows, split];
  const {unknown} = tallyOf(records, own.measure);
  const overlap = {
    bars: "partsOverlap",
    stacked: "partsOverlap",
    share: "sharesOfParts",
    heat: "columnsOverlap",
  } as const;
  return [
    ...(overlaps(rows) ? [t("own.note.rowsOverlap", said)] : []),
    ...(split !== null && overlaps(split) ? [t(`own.note.${overlap[form]}`, said)] : []),
    ...(form === "heat" && (overlaps(rows) || (split !== null && overlaps(split))) ? [t("own.note.totalOnce")] : []),
    ...both.flatMap((parts) => leftOutNotes(parts, context)),
    ...both.flatMap(({dimension}) => throughNotes(records, dimension, context)),
    ...both.flatMap((parts) => silentNotes(parts, context)),
    ...(unknown > 0 ? [t("own.note.unknown", {...said, count: unknown})] : []),
    ...(own.form === "share" && split === null ? [t("own.note.needsSplit")] : []),
  ];
}

/** Whether a record is in several parts. */
function overlaps({parts}: Parts): boolean {
  const all = parts.flatMap(({records}) => records);
  return new Set(all).size < all.length;
}

function leftOutNotes({dimension, parts, merged, leftOut}: Parts, {t}: FigureContext): string[] {
  const said = {dimension: t(`figures.dimension.${dimension}`)};
  const top = parts.filter(({id}) => id !== restId && id !== notStated).length;
  return [
    ...(merged > 0 ? [t("own.note.rest", {...said, count: merged, top})] : []),
    ...(leftOut > 0 ? [t("own.note.leftOut", {...said, count: leftOut})] : []),
  ];
}
