import {
  columnOrderingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  createExpandedRowModel,
  rowExpandingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type {ListEntry} from "./list-entry.ts";

/** What the list asks of TanStack Table: which columns, in which order, and which groups are open. */
export const listFeatures = tableFeatures({
  columnOrderingFeature,
  columnVisibilityFeature,
  rowExpandingFeature,
  expandedRowModel: createExpandedRowModel(),
});

export const listColumn = createColumnHelper<typeof listFeatures, ListEntry>();
