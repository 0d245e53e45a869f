import type {Catalog} from "../../coverage/catalog.ts";
import {restId} from "../../coverage/count/group-values.ts";
import {indexOf, recordsOf} from "../../coverage/facets/catalog-facets.ts";
import type {Facets} from "../../coverage/facets/facet-index.ts";
import type {FacetKey} from "../../coverage/facets/facet-key.ts";
import {type Dimension, notStated} from "../../coverage/filters.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import type {FigureContext} from "../figure-context.ts";
import type {CustomGroups, Parts} from "./custom-groups.ts";
import {inTitle} from "./custom-labels.ts";

/**
 * Notes what the numbers alone would hide: what overlaps, what was taken together or left
 * out, what is placed through another record, and what is unknown.
 */
export function customNotes({form, facets, cross, rows, split}: CustomGroups, context: FigureContext): string[] {
  const {custom, t} = context;
  const said = {
    rows: inTitle(t(`figures.dimension.${rows.dimension}`), context),
    split: split === null ? "" : inTitle(t(`figures.dimension.${split.dimension}`), context),
    measure: inTitle(t(`custom.measure.${custom.measure}`), context),
  };
  const both = split === null ? [rows] : [rows, split];
  const {unknown} = cross.tallyOf(null, null);
  const overlap = {
    bars: "partsOverlap",
    stacked: "partsOverlap",
    share: "sharesOfParts",
    heat: "columnsOverlap",
  } as const;
  return [
    ...(overlaps(rows, facets) ? [t("custom.note.rowsOverlap", said)] : []),
    ...(split !== null && overlaps(split, facets) ? [t(`custom.note.${overlap[form]}`, said)] : []),
    ...(form === "heat" && (overlaps(rows, facets) || (split !== null && overlaps(split, facets)))
      ? [t("custom.note.totalOnce")]
      : []),
    ...both.flatMap((parts) => leftOutNotes(parts, context)),
    ...both.flatMap(({dimension}) => throughNotes(facets, dimension, context)),
    ...both.flatMap((parts) => silentNotes(parts, facets, context)),
    ...(unknown > 0 ? [t("custom.note.unknown", {...said, count: unknown})] : []),
    ...(custom.form === "share" && split === null ? [t("custom.note.needsSplit")] : []),
  ];
}

/** Whether a record is in several parts. */
function overlaps({dimension, parts}: Parts, facets: Facets<FacetKey>): boolean {
  const {tallyOf} = facets.crossOf(dimension, null, null);
  const met = new Set<number>();
  const twice = parts.flatMap(({codes}) => [...codes].filter((code) => met.size === met.add(code).size));
  return tallyOf(new Set(twice), null).records > 0;
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
function silentNotes({dimension, parts}: Parts, facets: Facets<FacetKey>, {catalog, t}: FigureContext): string[] {
  const silent = parts.find(({id}) => id === notStated);
  if (silent === undefined) return [];
  const {table, whole} = indexOf(catalog);
  const [onFile, passing] = [whole, facets].map((one) => one.crossOf(dimension, "kind", null));
  const spoken = table.columnOf(dimension).combinations.flatMap((_, code) => (silent.codes.has(code) ? [] : code));
  const quiet = table.columnOf("kind").combinations.flatMap((_, code) => {
    return onFile === undefined || onFile.tallyOf(spoken, [code]).records > 0 ? [] : code;
  });
  const count = passing?.tallyOf(silent.codes, quiet).records ?? 0;
  return count === 0 ? [] : [t("custom.note.silentKinds", {dimension: t(`figures.dimension.${dimension}`), count})];
}

/**
 * Notes how many records stand where they do in a dimension only through another: the
 * organisation they belong to, or what belongs to them; and whether that is counted as well.
 */
function throughNotes(facets: Facets<FacetKey>, dimension: Dimension, context: FigureContext): string[] {
  const {catalog, t} = context;
  const {combinations} = indexOf(catalog).table.columnOf(dimension);
  const lent = new Set(combinations.flatMap(({isLent}, code) => (isLent ? code : [])));
  const count = lent.size === 0 ? 0 : facets.crossOf(dimension, null, null).tallyOf(lent, null).records;
  if (count === 0) return [];
  const said = {rows: inTitle(t(`figures.dimension.${dimension}`), context), count};
  if (dimension !== "platform" && dimension !== "level") return [t("custom.note.through", said)];
  const records = recordsOf(catalog, facets);
  const counted = new Set(records);
  const isTwice = records.some((record) => {
    const isThrough = valuesOf(record, dimension, catalog).through !== null;
    return isThrough && lendersOf(record, dimension, catalog).some((lender) => counted.has(lender));
  });
  return [t("custom.note.throughOwn", said), ...(isTwice ? [t("custom.note.twice")] : [])];
}

/** What belongs to an organisation and has values of its own, which it lends. */
function lendersOf(record: CoverageRecord, dimension: Dimension, catalog: Catalog): readonly CoverageRecord[] {
  const belongings = catalog.belongingsOf.get(record.id) ?? [];
  return belongings.filter((lender) => valuesOf(lender, dimension, catalog).values.length > 0);
}
