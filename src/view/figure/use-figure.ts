import {useEffect, useMemo, useRef} from "react";
import type {Figure} from "../../figures/figure.ts";
import type {FigureBuilder, FigureContext} from "../../figures/figure-context.ts";
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
  const {filters, custom} = view;
  return useMemo(
    () => ({catalog, filters, metric, record, custom, locale, t}),
    [catalog, filters, metric, record, custom, locale, t],
  );
}

/**
 * Builds a figure for what is shown. One that a choice leaves as it was is the same value as
 * before, and so are the series of one that has changed: what is drawn of them is not drawn
 * again.
 *
 * @param metric - The metric to which the figure is narrowed; `null` for none.
 * @param record - The record to which it is narrowed; `null` for none.
 * @returns `null` when the dataset has nothing of the kind.
 */
export function useFigure(
  build: FigureBuilder,
  page: PageContext,
  metric: string | null,
  record: string | null,
): Figure | null {
  const context = useFigureContext(page, metric, record);
  const before = useRef<Figure | null>(null);
  const figure = useMemo(() => keepSame(before.current, build(context)), [build, context]);
  useEffect(() => {
    before.current = figure;
  }, [figure]);
  return figure;
}

function keepSame(before: Figure | null, figure: Figure | null): Figure | null {
  if (before === null || figure === null) return figure;
  if (isSame(before, figure)) return before;
  return isSame(before.series, figure.series) ? {...figure, series: before.series} : figure;
}

/** Whether two values of plain data are equal, down to their last part; told at the first difference. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const parts = Object.entries(one);
  const others = new Map(Object.entries(other));
  return parts.length === others.size && parts.every(([key, part]) => others.has(key) && isSame(part, others.get(key)));
}
