import type {Catalog} from "../../coverage/catalog.ts";
import {columnsOf} from "../../coverage/columns/columns.ts";
import {restId} from "../../coverage/count/group-records.ts";
import {tallyOf} from "../../coverage/count/tally.ts";
import {type Dimension, notStated} from "../../coverage/filters.ts";
import {placeOf} from "../../coverage/matches-filters.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import type {FigureContext} from "../figure-context.ts";
import type {CustomGroups, Parts} from "./custom-groups.ts";
import {inTitle} from "./custom-labels.ts";

/**
 * Notes what the numbers alone would hide: what overlaps, what was taken together or left
 * out, what is placed through another record, and what is unknown.
 */
export function customNotes({form, records, rows, split}: CustomGroups, context: FigureContext): string[] {
  const {custom, t} = context;
  const said = {
    rows: inTitle(t(`figures.dimension.${rows.dimension}`), context),
    split: split === null ? "" : inTitle(t(`figures.dimension.${split.dimension}`), context),
    measure: inTitle(t(`custom.measure.${custom.measure}`), context),
  };
  const both = split === null ? [rows] : [rows, split];
  const {unknown} = tallyOf(records, custom.measure);
  const overlap = {
    bars: "partsOverlap",
    stacked: "partsOverlap",
    share: "sharesOfParts",
    heat: "columnsOverlap",
  } as const;
  return [
    ...(overlaps(rows) ? [t("custom.note.rowsOverlap", said)] : []),
    ...(split !== null && overlaps(split) ? [t(`custom.note.${overlap[form]}`, said)] : []),
    ...(form === "heat" && (overlaps(rows) || (split !== null && overlaps(split))) ? [t("custom.note.totalOnce")] : []),
    ...both.flatMap((parts) => leftOutNotes(parts, context)),
    ...both.flatMap(({dimension}) => throughNotes(records, dimension, context)),
    ...both.flatMap((parts) => silentNotes(parts, context)),
    ...(unknown > 0 ? [t("custom.note.unknown", {...said, count: unknown})] : []),
    ...(custom.form === "share" && split === null ? [t("custom.note.needsSplit")] : []),
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
    ...(merged > 0 ? [t("custom.note.rest", {...said, count: merged, top})] : []),
    ...(leftOut > 0 ? [t("custom.note.leftOut", {...said, count: leftOut})] : []),
  ];
}

/**
 * Notes how many of those that state nothing are of a kind of which no record on file does:
 * a channel has no building mode, and "not stated" would say that one was kept back.
 */
function silentNotes({dimension, parts}: Parts, {catalog, t}: FigureContext): string[] {
  const silent = parts.find(({id}) => id === notStated)?.records ?? [];
  if (silent.length === 0) return [];
  const {values, offsets, codes} = columnsOf(catalog).dimensions[dimension];
  const spoken = new Set<string>();
  catalog.dataset.records.forEach(({kind}, place) => {
    if (values[codes[offsets[place] ?? 0] ?? 0] !== notStated) spoken.add(kind);
  });
  const count = silent.filter(({kind}) => !spoken.has(kind)).length;
  return count === 0 ? [] : [t("custom.note.silentKinds", {dimension: t(`figures.dimension.${dimension}`), count})];
}

/**
 * Notes how many records stand where they do in a dimension only through another: the
 * organisation they belong to, or what belongs to them; and whether that is counted as well.
 */
function throughNotes(records: readonly CoverageRecord[], dimension: Dimension, context: FigureContext): string[] {
  const {catalog, t} = context;
  const {lent: isLent} = columnsOf(catalog).dimensions[dimension];
  const lent = records.filter((record) => isLent[placeOf(record, catalog)] === 1);
  if (lent.length === 0) return [];
  const said = {rows: inTitle(t(`figures.dimension.${dimension}`), context), count: lent.length};
  if (dimension !== "platform" && dimension !== "level") return [t("custom.note.through", said)];
  const counted = new Set(records);
  const isTwice = lent.some((record) => lendersOf(record, dimension, catalog).some((lender) => counted.has(lender)));
  return [t("custom.note.throughOwn", said), ...(isTwice ? [t("custom.note.twice")] : [])];
}

/** What belongs to an organisation and has values of its own, which it lends. */
function lendersOf(record: CoverageRecord, dimension: Dimension, catalog: Catalog): readonly CoverageRecord[] {
  const belongings = catalog.belongingsOf.get(record.id) ?? [];
  return belongings.filter((lender) => valuesOf(lender, dimension, catalog).values.length > 0);
}
