import type {Filters} from "../../coverage/filters.ts";
import type {RecordsLead} from "../../coverage/target.ts";
import type {FigureContext} from "../figure-context.ts";
import type {Part, Parts} from "./custom-groups.ts";

/** A part with the dimension it is a part of. */
export type Picked = {dimension: Parts["dimension"]; part: Part};

/** The list of exactly the records that are in all the parts named. */
export function recordsIn(picked: readonly Picked[], {filters, metric}: FigureContext): RecordsLead {
  let narrowed: Filters = filters;
  for (const {dimension, part} of picked) narrowed = {...narrowed, [dimension]: part.values};
  return {to: "records", filters: narrowed, within: metric};
}
