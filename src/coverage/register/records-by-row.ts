import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Catalog} from "../catalog.ts";

/** The records as which a register's rows are shown, by the number of their row. */
export function recordsByRow({dataset}: Pick<Catalog, "dataset">): ReadonlyMap<number, CoverageRecord> {
  return new Map(dataset.records.flatMap((record) => (record.entry ? [[record.entry.row, record] as const] : [])));
}
