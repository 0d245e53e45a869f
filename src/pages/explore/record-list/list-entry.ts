import type {Catalog} from "../../../coverage/catalog.ts";
import {type Group, groupRecords} from "../../../coverage/count/group-records.ts";
import type {Dimension} from "../../../coverage/filters.ts";
import type {CoverageRecord} from "../../../dataset/schema.ts";

/** A row of the list: a record, or the head of a group, which its records follow unless it is folded. */
export type ListEntry =
  | {kind: "record"; id: string; record: CoverageRecord}
  | {kind: "group"; id: string; group: Group; isOpen: boolean};

/**
 * Lays a list out in rows, grouped if a reader asked for it. Groups without a record are left
 * out; a record that is in several groups has a row, and an id, in each.
 *
 * @param folded - The ids of the groups whose records are not shown.
 */
export function listEntries(
  records: readonly CoverageRecord[],
  dimension: Dimension | null,
  folded: readonly string[],
  catalog: Catalog,
): ListEntry[] {
  if (dimension === null) return records.map((record) => ({kind: "record", id: record.id, record}));
  return groupRecords(records, dimension, catalog)
    .filter((group) => group.records.length > 0)
    .flatMap((group): ListEntry[] => {
      const id = `${dimension}:${group.id}`;
      const isOpen = !folded.includes(id);
      const shown = isOpen ? group.records : [];
      return [
        {kind: "group", id, group, isOpen},
        ...shown.map((record): ListEntry => ({kind: "record", id: `${id}/${record.id}`, record})),
      ];
    });
}
