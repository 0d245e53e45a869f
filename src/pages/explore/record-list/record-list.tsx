import {type Ref, Suspense, useCallback, useImperativeHandle, useMemo, useRef, useState} from "react";
import type {CoverageRecord} from "../../../dataset/schema.ts";
import {lazyPart} from "../../../ui/lazy-part.ts";
import {useIsPrinted} from "../../../ui/use-is-printed.ts";
import type {List} from "../../../view/list/use-list.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {type ListColumn, sortKeys} from "../../../view/view.ts";
import {mostRowsPrinted, RowsLeftOut} from "../../parts/paper/printed-rows.tsx";
import {SortField, SortHeading} from "../../parts/record/sort.tsx";
import {columnWords, usualColumns} from "./list-columns.ts";
import {type ListEntry, listEntries} from "./list-entry.ts";
import {ListGroupRow} from "./list-group-row.tsx";
import {ListRow} from "./list-row.tsx";
import type {DrawRow} from "./list-rows-in-sight.tsx";
import styles from "./record-list.module.css";
import {useListTable} from "./use-list-table.tsx";
import {useRowFocus} from "./use-row-focus.ts";

/** Up to so many rows the whole list is drawn, so that it can be searched in the browser. */
const mostRowsDrawn = 200;

/** On paper no group is folded. */
const none: readonly string[] = [];

const ListRowsInSight = lazyPart(async () => (await import("./list-rows-in-sight.tsx")).ListRowsInSight);

/** What others do with the list. */
export type RecordListHandle = {focusRecord: (id: string) => void};

export type RecordListProps = {
  list: List;
  onOpen: (record: CoverageRecord) => void;
  ref: Ref<RecordListHandle>;
};

/** The records in rows, grouped if asked for: one scrolling box with a head and a first column that stay. */
export function RecordList({list: {shown, foundBy}, onOpen, ref}: RecordListProps) {
  const {catalog, view, t} = usePageContext();
  const {group, open} = view.list;
  const columns = view.list.columns ?? usualColumns(catalog);
  const [folded, setFolded] = useState<readonly string[]>([]);
  const isPrinted = useIsPrinted();
  const closed = isPrinted ? none : folded;
  const rows = useMemo(() => listEntries(shown, group, closed, catalog), [shown, group, closed, catalog]);
  const rowOf = (id: string) => rows.find((entry) => entry.kind === "record" && entry.record.id === id);
  const place = useRef<HTMLDivElement>(null);
  const focus = useRowFocus(rows, place, open === null ? null : (rowOf(open)?.id ?? null));
  const isRepeating = useMemo(() => isRepeated(rows), [rows]);
  const isLong = rows.length > mostRowsDrawn && !isPrinted;
  useImperativeHandle(ref, () => ({
    focusRecord: (id) => {
      const row = rowOf(id);
      if (row) focus.focusRow(row.id);
    },
  }));

  // What an address opens is brought into sight, once.
  const sought = useRef(open);
  const {takeFocus} = focus;
  const onDrawn = useCallback(
    (row: HTMLElement, id: string) => {
      takeFocus(row, id);
      if (sought.current === null || !row.hasAttribute("aria-current")) return;
      sought.current = null;
      row.scrollIntoView({block: "center"});
    },
    [takeFocus],
  );

  const drawRow: DrawRow = (row, index, measure) => {
    const {original, id} = row;
    const shared = {id, index, measure, isStop: id === focus.stop, onDrawn};
    if (original.kind === "group") {
      return group === null ? null : (
        <ListGroupRow
          key={id}
          {...shared}
          group={original.group}
          isOpen={original.isOpen}
          dimension={group}
          columns={columns.length + 1}
          onFold={() => {
            setFolded((before) => (before.includes(id) ? before.filter((one) => one !== id) : [...before, id]));
          }}
        />
      );
    }
    const {record} = original;
    return (
      <ListRow
        key={id}
        {...shared}
        cells={row.getVisibleCells()}
        record={record}
        isOpen={record.id === open}
        foundBy={foundBy.get(record.id) ?? null}
        onOpen={onOpen}
      />
    );
  };
  const drawn = useMemo(() => rows.slice(0, isLong ? mostRowsDrawn / 4 : mostRowsPrinted), [isLong, rows]);
  const body = <ListRows entries={drawn} columns={columns} draw={drawRow} />;

  return (
    <>
      {isRepeating && <p className={styles.note}>{t("explore.list.several")}</p>}
      <div ref={place} className={styles.place}>
        <div className={styles.sorting}>
          <SortField columns={["name", ...columns.flatMap((column) => sortKeys.find((key) => key === column) ?? [])]} />
        </div>
        <table
          className={styles.table}
          aria-rowcount={isLong ? rows.length + 1 : undefined}
          onKeyDown={focus.move}
          onFocus={({target}) => {
            const row = target.closest<HTMLElement>("tr[data-row]")?.dataset.row;
            if (row !== undefined) focus.setStop(row);
          }}
        >
          <caption className="visually-hidden">
            {t("explore.list.caption")} · {t("explore.list.keys")}
          </caption>
          <ListHeadings columns={columns} />
          {isLong ? (
            <Suspense fallback={body}>
              <ListRowsInSight
                entries={rows}
                place={place}
                stop={rows.findIndex(({id}) => id === focus.stop)}
                columns={columns}
                draw={drawRow}
              />
            </Suspense>
          ) : (
            body
          )}
        </table>
      </div>
      <RowsLeftOut total={rows.length} most={mostRowsPrinted} />
    </>
  );
}

/** Every row of a list that is not too long. */
function ListRows({entries, columns, draw}: {entries: ListEntry[]; columns: readonly ListColumn[]; draw: DrawRow}) {
  const rows = useListTable(entries, columns);
  return <tbody>{rows.map((row, index) => draw(row, index, null))}</tbody>;
}

/** Whether a record stands in more than one group. */
function isRepeated(entries: readonly ListEntry[]): boolean {
  const grouped = entries.flatMap((entry) => (entry.kind === "group" ? entry.group.records : []));
  return new Set(grouped).size < grouped.length;
}

/** The head of the list: what can be sorted by is a button that does. */
function ListHeadings({columns}: {columns: readonly ListColumn[]}) {
  const {t} = usePageContext();
  return (
    <thead>
      <tr>
        <SortHeading column="name" />
        {columns.map((column) => {
          const sorted = sortKeys.find((key) => key === column);
          if (sorted) return <SortHeading key={column} column={sorted} />;
          return (
            <th key={column} scope="col">
              {columnWords(column, t)}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
