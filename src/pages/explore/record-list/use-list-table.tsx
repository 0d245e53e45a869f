import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  type Row,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import {useMemo} from "react";
import {dimensions} from "../../../coverage/filters.ts";
import {entryColumns, type ListColumn, listColumns} from "../../../view/view.ts";
import {EntryCell, EvidenceCell, NameCell, OrganisationCell, ValueCell} from "./list-cells.tsx";
import type {ListEntry} from "./list-entry.ts";

/** What the list asks of TanStack Table: which columns, in which order. */
const listFeatures = tableFeatures({columnOrderingFeature, columnVisibilityFeature});

const listColumn = createColumnHelper<typeof listFeatures, ListEntry>();

/** Every column that the list can show; a group's row shows none of them. */
const listTableColumns = [
  listColumn.display({
    id: "name",
    cell: ({row: {original}}) => (original.kind === "record" ? <NameCell record={original.record} /> : null),
  }),
  ...dimensions.map((dimension) =>
    listColumn.display({
      id: dimension,
      cell: ({row: {original}}) =>
        original.kind === "record" ? <ValueCell record={original.record} dimension={dimension} /> : null,
    }),
  ),
  ...entryColumns.map((column) =>
    listColumn.display({
      id: column,
      cell: ({row: {original}}) =>
        original.kind === "record" ? <EntryCell record={original.record} column={column} /> : null,
    }),
  ),
  listColumn.display({
    id: "organisation",
    cell: ({row: {original}}) => (original.kind === "record" ? <OrganisationCell record={original.record} /> : null),
  }),
  listColumn.display({
    id: "evidence",
    cell: ({row: {original}}) => (original.kind === "record" ? <EvidenceCell record={original.record} /> : null),
  }),
];

export type ListTableRow = Row<typeof listFeatures, ListEntry>;

/**
 * Rows of the list in its columns. Which columns there are is the address's to say.
 *
 * @param entries - Those that are drawn: a row is made for each.
 */
export function useListTable(entries: ListEntry[], columns: readonly ListColumn[]): readonly ListTableRow[] {
  const columnOrder = useMemo(() => ["name", ...columns], [columns]);
  const columnVisibility = useMemo(
    () => Object.fromEntries(listColumns.map((column) => [column, columns.includes(column)])),
    [columns],
  );
  const table = useTable({
    features: listFeatures,
    columns: listTableColumns,
    data: entries,
    getRowId: ({id}) => id,
    state: {columnOrder, columnVisibility},
  });
  return table.getRowModel().rows;
}
