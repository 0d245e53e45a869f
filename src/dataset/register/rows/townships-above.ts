import type {Cell} from "../../import/workbook.ts";
import type {Mapping} from "../header/match-columns.ts";
import {textOf, trimmed} from "../values/plain-text.ts";
import type {SortedRow} from "./sort-rows.ts";

/** Of so many rows without a township, a file has them as merged cells are saved in a text file. */
const blankShare = 1 / 3;

/**
 * For rows without a township that of the nearest row above, where a file writes each once
 * over the rows of its own, as one does whose merged cells were saved as CSV. Not over a
 * heading or a sub-total.
 *
 * @param fill - A row's cells with what merges put into them.
 * @returns Empty where only a few rows lack one: those are mistakes, and nothing is known of them.
 */
export function townshipsAbove(
  sorted: readonly SortedRow[],
  mapping: Mapping,
  fill: (row: SortedRow["row"]) => readonly Cell[],
): ReadonlyMap<number, string> {
  const column = mapping.indexOf("township");
  const above = new Map<number, string>();
  let [last, rows, blanks] = ["", 0, 0];
  for (const {row, kind} of column < 0 ? [] : sorted) {
    if (kind === "heading" || kind === "subtotal" || kind === "total") last = "";
    if (kind !== "data") continue;
    const own = trimmed(textOf(fill(row)[column]));
    rows += 1;
    if (own !== "") {
      last = own;
      continue;
    }
    blanks += 1;
    if (last !== "") above.set(row.number, last);
  }
  return blanks >= rows * blankShare && blanks >= 2 ? above : new Map();
}
