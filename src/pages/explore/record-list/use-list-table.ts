import {type Row, useTable} from "@tanstack/react-table";
import {useMemo, useState} from "react";
import {type ListColumn, listColumns} from "../../../view/view.ts";
import type {ListEntry} from "./list-entry.ts";
import {listFeatures} from "./list-features.ts";
import {listTableColumns} from "./list-table-columns.tsx";

export type ListTableRow = Row<typeof listFeatures, ListEntry>;

/**
 * The list as rows and columns. Which columns there are is the address's to say; which groups
 * are folded stays with the page.
 */
export function useListTable(entries: ListEntry[], columns: readonly ListColumn[]) {
  const [folded, setFolded] = useState<readonly string[]>([]);
  const expanded = useMemo(
    () => Object.fromEntries(entries.map(({id}) => [id, !folded.includes(id)])),
    [entries, folded],
  );
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
    getSubRows: (entry) => (entry.kind === "group" ? entry.entries : undefined),
    state: {expanded, columnOrder, columnVisibility},
  });
  const toggleFold = (id: string) =>
    setFolded((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
  return {table, toggleFold};
}
