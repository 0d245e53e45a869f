import {FlexRender} from "@tanstack/react-table";
import {type KeyboardEvent, type MouseEvent, memo, useEffect, useMemo, useRef} from "react";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {useIsLive} from "../../../ui/use-is-live.ts";
import {ListRowState} from "./list-cells.tsx";
import styles from "./record-list.module.css";
import type {ListTableRow} from "./use-list-table.tsx";

export type ListRowProps = {
  id: string;
  cells: ReturnType<ListTableRow["getVisibleCells"]>;
  record: CoverageRecord;
  /** Its place among all rows, and what measures it: for a list that draws only what is in sight. */
  index: number;
  measure: ((row: HTMLElement | null) => void) | null;
  isStop: boolean;
  isOpen: boolean;
  foundBy: string | null;
  onOpen: (record: CoverageRecord) => void;
  onDrawn: (row: HTMLElement, id: string) => void;
};

/** A record's row. It opens beside the list by Enter, or by a click anywhere but on a link of its own. */
export const ListRow = memo(function ListRow({
  id,
  cells,
  record,
  index,
  measure,
  isStop,
  isOpen,
  foundBy,
  onOpen,
  onDrawn,
}: ListRowProps) {
  const place = useRef<HTMLTableRowElement>(null);
  const isLive = useIsLive();
  useEffect(() => {
    measure?.(place.current);
    if (place.current) onDrawn(place.current, id);
  }, [measure, onDrawn, id]);
  const state = useMemo(
    () => ({isStop: isStop || !isLive, foundBy, open: () => onOpen(record)}),
    [isStop, isLive, foundBy, onOpen, record],
  );
  const press = (event: KeyboardEvent) => {
    if (event.target === event.currentTarget && event.key === "Enter") onOpen(record);
  };
  const click = ({target}: MouseEvent) => {
    const isOwn = target instanceof Element && target.closest("a, button") !== null;
    if (!isOwn && getSelection()?.isCollapsed !== false) onOpen(record);
  };
  return (
    <tr
      ref={place}
      data-row={id}
      data-index={index}
      aria-rowindex={measure ? index + 2 : undefined}
      aria-current={isOpen ? "true" : undefined}
      tabIndex={isStop && isLive ? 0 : -1}
      className={styles.row}
      onKeyDown={press}
      onClick={click}
    >
      <ListRowState value={state}>
        {cells.map((cell) => (
          <FlexRender key={cell.id} cell={cell} />
        ))}
      </ListRowState>
    </tr>
  );
});
