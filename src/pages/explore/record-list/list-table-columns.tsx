import {dimensions} from "../../../coverage/filters.ts";
import {EvidenceCell, NameCell, OrganisationCell, ValueCell} from "./list-cells.tsx";
import {listColumn} from "./list-features.ts";

/** Every column that the list can show; a group's row shows none of them. */
export const listTableColumns = [
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
  listColumn.display({
    id: "organisation",
    cell: ({row: {original}}) => (original.kind === "record" ? <OrganisationCell record={original.record} /> : null),
  }),
  listColumn.display({
    id: "evidence",
    cell: ({row: {original}}) => (original.kind === "record" ? <EvidenceCell record={original.record} /> : null),
  }),
];
