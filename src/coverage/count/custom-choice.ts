import type {Catalog} from "../catalog.ts";
import {indexOf} from "../facets/catalog-facets.ts";
import {measureNames} from "../facets/facet-table.ts";
import type {Dimension} from "../filters.ts";

/** How a figure of one's own is drawn. */
export const forms = ["bars", "stacked", "share", "heat"] as const;
export type Form = (typeof forms)[number];

/** What it counts: records, or a sum of what the records of a register cover. */
export const measures = ["records", ...measureNames] as const;
export type Measure = (typeof measures)[number];

/** How its rows are ordered: largest first, by name, or as the code list has them. */
export const orders = ["value", "name", "code"] as const;
export type Order = (typeof orders)[number];

/** What a reader chose for a figure of one's own. */
export type CustomChoice = {
  rows: Dimension;
  /** The second dimension; `null` for none. */
  split: Dimension | null;
  form: Form;
  measure: Measure;
  order: Order;
  /** Only so many rows, the others as one "rest"; `null` for all. */
  top: number | null;
};

export const defaultChoice: CustomChoice = {
  rows: "lever",
  split: null,
  form: "bars",
  measure: "records",
  order: "value",
  top: null,
};

/**
 * What a dataset can be counted by: always its records, and each sum of which at least one
 * record states its part.
 *
 * @returns In the order of `measures`.
 */
export function availableMeasures(catalog: Catalog): Measure[] {
  const {whole} = indexOf(catalog);
  return measures.filter((measure) => measure === "records" || whole.sumOf(measure).known > 0);
}
