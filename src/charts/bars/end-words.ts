import type {FigureRow, Series} from "../../figures/figure.ts";
import {rowTotal} from "../../figures/row-total.ts";
import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";

/** What stands at a bar's end: the row's own words, else its total; "?" for an unknown total without words. */
export function endWords(row: FigureRow, series: readonly Series[], locale: Locale): string {
  if (row.endLabel !== null) return row.endLabel;
  const total = rowTotal(row, series);
  return total === null ? "?" : formatCount(total, locale);
}
