import {useRef} from "react";
import {Icon} from "../../../ui/icon.tsx";
import {useOneStop} from "../../../ui/use-one-stop.ts";
import {useWording} from "../../../view/use-wording.ts";
import sortStyles from "../record/record-table.module.css";
import {columnHeading, type RowColumn, type RowSort, sourceOf} from "./row-columns.ts";
import styles from "./row-table.module.css";

export type RowHeadProps = {
  columns: readonly RowColumn[];
  sort: RowSort | null;
  onSort: (sort: RowSort | null) => void;
};

/** The head of the rows, one stop of the Tab key: each heading sorts upwards, downwards, then as it was. */
export function RowHead({columns, sort, onSort}: RowHeadProps) {
  const {t} = useWording("regions");
  const row = useRef<HTMLTableRowElement>(null);
  const stop = useOneStop(row);
  return (
    <thead>
      <tr ref={row} aria-rowindex={1} {...stop}>
        {columns.map((column) => {
          const way = sort?.by !== column ? "none" : sort.descending ? "descending" : "ascending";
          const next =
            way === "none"
              ? {by: column, descending: false}
              : way === "descending"
                ? null
                : {by: column, descending: true};
          return (
            <th
              key={column}
              scope="col"
              aria-sort={way}
              className={sourceOf(column).of === "measure" ? styles.amount : undefined}
            >
              <button type="button" className={sortStyles.sort} onClick={() => onSort(next)}>
                {columnHeading(column, t)}
                {way !== "none" && <Icon name={way === "descending" ? "down" : "up"} sizePx={12} />}
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
