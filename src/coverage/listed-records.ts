import type {CoverageRecord} from "../dataset/schema.ts";
import type {Catalog} from "./catalog.ts";
import {exploreRecords} from "./explore-records.ts";
import type {RecordsLead} from "./lead.ts";

/** The records to which a mark leads, in the file's order. */
export function listedRecords(catalog: Catalog, {filters, within}: RecordsLead): CoverageRecord[] {
  return exploreRecords(catalog, filters, within);
}
