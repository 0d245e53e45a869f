import type {Catalog} from "../../../coverage/catalog.ts";
import {type Group, groupRecords} from "../../../coverage/count/group-records.ts";
import type {Dimension} from "../../../coverage/filters.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";

type RecordEntry = {kind: "record"; id: string; record: CoverageRecord};
type GroupEntry = {kind: "group"; id: string; group: Group; entries: readonly RecordEntry[]};

/** A row of the list: a record, or a group with its own. */
export type ListEntry = RecordEntry | GroupEntry;

/**
 * Lays a list out in rows, grouped if a reader asked for it. Groups without a record are left
 * out; a record that is in several groups has a row, and an id, in each.
 */
export function listEntries(
  records: readonly CoverageRecord[],
  dimension: Dimension | null,
  catalog: Catalog,
): ListEntry[] {
  if (dimension === null) return records.map((record) => ({kind: "record", id: record.id, record}));
  return groupRecords(records, dimension, catalog)
    .filter((group) => group.records.length > 0)
    .map((group) => {
      const id = `${dimension}:${group.id}`;
      const entries = group.records.map((record): RecordEntry => ({kind: "record", id: `${id}/${record.id}`, record}));
      return {kind: "group", id, group, entries};
    });
}
