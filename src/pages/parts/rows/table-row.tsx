import {memo} from "react";
import type {ShownRow} from "../../../dataset/rows/shown-row.ts";
import type {Translate} from "../../../locale/translate.ts";
import {type RowColumn, sourceOf} from "./row-columns.ts";
import styles from "./row-table.module.css";
import {cellWords, type RowNames, valuesAt} from "./row-words.ts";

type RowProps = {
  place: number;
  text: ShownRow | undefined;
  names: RowNames;
  onOpenRegion: ((code: string) => void) | undefined;
  t: Translate;
};

export type TableRowProps = RowProps & {
  id: string;
  /** Its place in the list. */
  index: number;
  columns: readonly RowColumn[];
  isActive: boolean;
  onPress: (index: number) => void;
};

/** A row; what has not come yet keeps its room. */
export const TableRow = memo(function TableRow({id, index, columns, isActive, onPress, ...row}: TableRowProps) {
  return (
    <tr
      id={id}
      aria-rowindex={index + 2}
      aria-selected={isActive}
      className={styles.row}
      onMouseDown={() => onPress(index)}
    >
      {columns.map((column) => (
        <Cell key={column} column={column} {...row} />
      ))}
    </tr>
  );
});

function Cell({column, place, text, names, onOpenRegion, t}: RowProps & {column: RowColumn}) {
  const words = cellWords(column, place, text, names);
  const shown = words === undefined ? t("regions.rows.coming") : (words ?? t("figures.notStated"));
  const className = [
    sourceOf(column).of === "measure" ? styles.amount : "",
    words === null || words === undefined ? styles.silent : "",
  ].join(" ");
  const [region] = valuesAt(names.packed, "region", place);
  const leads = column === "region" && words && region !== undefined && onOpenRegion !== undefined;
  const lines = leads ? (
    <button
      type="button"
      tabIndex={-1}
      className={`${styles.lines} ${styles.open}`}
      onClick={() => onOpenRegion(region)}
      aria-label={t("regions.rows.openRegion", {name: words})}
      title={words}
    >
      {shown}
    </button>
  ) : (
    <div className={styles.lines} title={words ?? undefined}>
      {shown}
    </div>
  );
  if (column !== "name") return <td className={className}>{lines}</td>;
  return (
    <th scope="row" className={className}>
      {lines}
    </th>
  );
}
