import type {Catalog} from "../catalog.ts";
import {type Measure, measures} from "./custom-choice.ts";

/**
 * What a dataset can be counted by: always its records, and each sum of which at least one
 * record states its part.
 *
 * @returns In the order of `measures`.
 */
export function availableMeasures({dataset}: Catalog): Measure[] {
  return measures.filter(
    (measure) => measure === "records" || dataset.records.some(({covers}) => typeof covers?.[measure] === "number"),
  );
}
