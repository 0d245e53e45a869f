import {useMemo} from "react";
import type {FigureContext} from "../../figures/figure-context.ts";
import type {PageContext} from "../page-context.ts";

/**
 * All that a figure's builder may look at, for a reading.
 *
 * @param metric - The metric to which the figure is narrowed; `null` for none.
 * @param record - The record to which it is narrowed; `null` for none.
 */
export function useFigureContext(
  {catalog, view, locale, t}: PageContext,
  metric: string | null = null,
  record: string | null = null,
): FigureContext {
  const {filters, own} = view;
  return useMemo(
    () => ({catalog, filters, metric, record, own, locale, t}),
    [catalog, filters, metric, record, own, locale, t],
  );
}
