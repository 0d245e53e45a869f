import {restId} from "../../coverage/count/group-values.ts";
import type {Tally} from "../../coverage/facets/cross-table.ts";
import type {Dimension, Filters} from "../../coverage/filters.ts";
import type {RecordsTarget} from "../../coverage/target.ts";
import {formatCount} from "../../locale/format.ts";
import type {FigureRow} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import type {Part, Parts} from "./custom-groups.ts";
import {totalOfTally} from "./custom-labels.ts";

/** What a row is called, and what it leads to: a choice in its dimension; the rest is no choice and leads to its list. */
export function rowOf(
  part: Part,
  dimension: Dimension,
  context: FigureContext,
): Pick<FigureRow, "id" | "label" | "target" | "picked"> & {counted: NonNullable<FigureRow["counted"]>} {
  const {id, label, tally} = part;
  const list = recordsIn([{dimension, part}], context);
  return {
    id,
    label,
    target: id === restId ? list : {to: "filter", dimension, value: id},
    counted: {all: tally.records === 0 ? null : list, parts: {}},
    // Those that are not chosen are not there.
    picked: context.filters[dimension].length === 0 ? null : true,
  };
}

/** A row in its parts. Where they overlap, or one is unknown, the row's own count is said beside their sum. */
export function splitRow(row: Picked, split: Parts, cells: readonly Tally[], context: FigureContext): FigureRow {
  const {locale, t} = context;
  const {tally} = row.part;
  const sum = cells.reduce((before, {value}) => before + (value ?? 0), 0);
  const total = totalOfTally(tally, context);
  const overlap = tally.value === null || sum === tally.value ? null : formatCount(sum, locale);
  const amount = total.words ?? formatCount(tally.value ?? 0, locale);
  const notes = [unknownWords(tally, context), overlap && t("custom.partsNote", {sum: overlap})];
  const base = rowOf(row.part, row.dimension, context);
  const filled = split.parts.filter((_, index) => (cells[index]?.records ?? 0) > 0);
  return {
    ...base,
    values: Object.fromEntries(split.parts.map(({id}, index) => [id, cells[index]?.value ?? null])),
    endLabel: emptyWords(row.part, context) ?? (overlap ? t("custom.parts", {amount, sum: overlap}) : total.words),
    note: notes.filter((words) => words !== null).join(locale === "zh" ? "，" : ", ") || null,
    ...(overlap === null && tally.unknown === 0 ? {} : {total}),
    counted: {
      ...base.counted,
      parts: Object.fromEntries(
        filled.map((part) => [part.id, recordsIn([row, {dimension: split.dimension, part}], context)]),
      ),
    },
  };
}

/** What stands at an empty row's end: that none is on file, where that is so whatever the filters. */
export function emptyWords({isOnFile}: Part, {t}: FigureContext): string | null {
  return isOnFile ? null : t("figures.none");
}

/** How many of a row's records do not state what is summed; `null` when all do. */
export function unknownWords({unknown}: Tally, {t}: FigureContext): string | null {
  return unknown === 0 ? null : t("custom.unknownOf", {count: unknown});
}

/** A part with the dimension it is a part of. */
export type Picked = {dimension: Parts["dimension"]; part: Part};

/** The list of exactly the records that are in all the parts named. */
export function recordsIn(picked: readonly Picked[], {filters, metric}: FigureContext): RecordsTarget {
  let narrowed: Filters = filters;
  for (const {dimension, part} of picked) narrowed = {...narrowed, [dimension]: part.values};
  return {to: "records", filters: narrowed, within: metric};
}
