import type {NotDataKind, SortedRow} from "./sort-rows.ts";

export type NotDataRow = {row: number; why: NotDataKind};

/** So many empty rows below a table are listed; a sheet that was formatted to its end has a million. */
const listedEmpty = 20;
/** So many left-out rows one after the other are listed; more are a gap. */
const listedAbsent = 20;

/**
 * The rows that are no organisations, by number, those included that the file leaves out
 * between organisations. Empty rows below the last are listed only if they are few.
 */
export function listNotData(sorted: readonly SortedRow[], lastOfHeader: number): NotDataRow[] {
  const lastFilled = sorted.findLastIndex(({kind}) => kind !== "empty");
  const lastData = sorted.findLastIndex(({kind}) => kind === "data");
  const areFewBelow = sorted.length - 1 - lastFilled <= listedEmpty;
  const rows: NotDataRow[] = [];
  let before = lastOfHeader;
  for (const [at, {row, kind}] of sorted.entries()) {
    if (at <= lastData && row.number - before - 1 <= listedAbsent) {
      for (let absent = before + 1; absent < row.number; absent += 1) rows.push({row: absent, why: "absent"});
    }
    before = row.number;
    if (kind !== "data" && (at <= lastFilled || areFewBelow)) rows.push({row: row.number, why: kind});
  }
  return rows;
}
