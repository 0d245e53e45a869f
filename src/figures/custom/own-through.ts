import type {Catalog} from "../../coverage/catalog.ts";
import type {Dimension} from "../../coverage/filters.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import type {FigureContext} from "../figure-context.ts";
import {inTitle} from "./custom-labels.ts";

/**
 * Notes how many records stand where they do in a dimension only through another: the
 * organisation they belong to, or what belongs to them; and whether that is counted as well.
 */
export function throughNotes(
  records: readonly CoverageRecord[],
  dimension: Dimension,
  context: FigureContext,
): string[] {
  const {catalog, t} = context;
  const lent = records.filter((record) => valuesOf(record, dimension, catalog).through !== null);
  if (lent.length === 0) return [];
  const said = {rows: inTitle(t(`figures.dimension.${dimension}`), context), count: lent.length};
  if (dimension !== "platform" && dimension !== "level") return [t("own.note.through", said)];
  const counted = new Set(records);
  const isTwice = lent.some((record) => lendersOf(record, dimension, catalog).some((lender) => counted.has(lender)));
  return [t("own.note.throughOwn", said), ...(isTwice ? [t("own.note.twice")] : [])];
}

/** What belongs to an organisation and has values of its own, which it lends. */
function lendersOf(record: CoverageRecord, dimension: Dimension, catalog: Catalog): readonly CoverageRecord[] {
  const belongings = catalog.belongingsOf.get(record.id) ?? [];
  return belongings.filter((lender) => valuesOf(lender, dimension, catalog).values.length > 0);
}
