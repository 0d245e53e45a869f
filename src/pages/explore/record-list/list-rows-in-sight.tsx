import {defaultRangeExtractor, useVirtualizer} from "@tanstack/react-virtual";
import {Fragment, type ReactNode, type RefObject, useCallback, useEffect, useMemo, useState} from "react";
import type {ListColumn} from "../../../view/view.ts";
import type {ListEntry} from "./list-entry.ts";
import {type ListTableRow, useListTable} from "./use-list-table.tsx";

/** A row's height until it is measured; two lines of text. */
const likelyRowPx = 58;

export type DrawRow = (
  row: ListTableRow,
  index: number,
  measure: ((row: HTMLElement | null) => void) | null,
) => ReactNode;

export type ListRowsInSightProps = {
  entries: readonly ListEntry[];
  place: RefObject<HTMLElement | null>;
  /** The row that has, or would take, the focus: it stays drawn wherever one scrolls. */
  stop: number;
  columns: readonly ListColumn[];
  draw: DrawRow;
};

/** Draws only the rows in sight of a long list, and keeps the room of the others. */
export function ListRowsInSight({entries, place, stop, columns, draw}: ListRowsInSightProps) {
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => place.current,
    estimateSize: () => likelyRowPx,
    getItemKey: (index) => entries[index]?.id ?? index,
    overscan: 8,
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([stop, ...defaultRangeExtractor(range)])].sort((a, b) => a - b),
      [stop],
    ),
  });
  // The box that scrolls stands above: React attaches it once this has been drawn, and then it is looked for.
  const [, setAttached] = useState(false);
  useEffect(() => setAttached(true), []);
  const items = virtualizer.getVirtualItems();
  const end = items.at(-1)?.end ?? 0;
  const inSight = items.map(({index}) => index).join();
  const drawn = useMemo(() => inSight.split(",").flatMap((index) => entries[Number(index)] ?? []), [entries, inSight]);
  const rows = useListTable(drawn, columns);
  const wide = columns.length + 1;
  return (
    <tbody>
      {items.map(({key, index, start}, i) => {
        const row = rows[i];
        const gapPx = start - (items[i - 1]?.end ?? 0);
        return (
          <Fragment key={key}>
            {gapPx > 0 && <Gap heightPx={gapPx} columns={wide} />}
            {row && draw(row, index, virtualizer.measureElement)}
          </Fragment>
        );
      })}
      <Gap heightPx={virtualizer.getTotalSize() - end} columns={wide} />
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
