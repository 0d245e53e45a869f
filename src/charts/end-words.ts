import type {FigureRow, Series} from "../figures/figure.ts";
import {formatCount} from "../locale/format.ts";
import type {Locale} from "../locale/locale.ts";

/** A row's own total, else its sum over its series; `null` when one of them is unknown, 0 when none applies. */
export function totalOf(row: FigureRow, series: readonly Series[]): number | null {
  if (row.total) return row.total.value;
  let total = 0;
  for (const {id} of series) {
    const value = row.values[id];
    if (value === null) return null;
    total += value ?? 0;
  }
  return total;
}

/** What stands at a bar's end: the row's own words, else its total; "?" for an unknown total without words. */
export function endWords(row: FigureRow, series: readonly Series[], locale: Locale): string {
  if (row.endLabel !== null) return row.endLabel;
  const total = totalOf(row, series);
  return total === null ? "?" : formatCount(total, locale);
}
