import {defaultRangeExtractor, useVirtualizer} from "@tanstack/react-virtual";
import {Fragment, type ReactNode, type RefObject, useCallback} from "react";
import type {ListTableRow} from "./use-list-table.tsx";

/** A row's height until it is measured; two lines of text. */
const likelyRowPx = 58;

export type DrawRow = (
  row: ListTableRow,
  index: number,
  measure: ((row: HTMLElement | null) => void) | null,
) => ReactNode;

export type ListRowsInSightProps = {
  rows: readonly ListTableRow[];
  place: RefObject<HTMLElement | null>;
  /** The row that has, or would take, the focus: it stays drawn wherever one scrolls. */
  stop: number;
  columns: number;
  draw: DrawRow;
};

/** Draws only the rows in sight of a long list, and keeps the room of the others. */
export function ListRowsInSight({rows, place, stop, columns, draw}: ListRowsInSightProps) {
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => place.current,
    estimateSize: () => likelyRowPx,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([stop, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
      [stop],
    ),
  });
  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.end ?? 0;
  return (
    <tbody>
      {items.map(({key, index, start}, i) => {
        const row = rows[index];
        const gapPx = start - (items[i - 1]?.end ?? 0);
        return (
          <Fragment key={key}>
            {gapPx > 0 && <Gap heightPx={gapPx} columns={columns} />}
            {row && draw(row, index, virtualizer.measureElement)}
          </Fragment>
        );
      })}
      <Gap heightPx={virtualizer.getTotalSize() - end} columns={columns} />
    </tbody>
  );
}

function Gap({heightPx, columns}: {heightPx: number; columns: number}) {
  if (heightPx <= 0) return null;
  return (
    <tr>
      <td colSpan={columns} style={{height: heightPx, padding: 0, border: 0}} />
    </tr>
  );
}
