import {useEffect, useMemo, useRef} from "react";
import type {Figure} from "../../figures/figure.ts";
import type {FigureBuilder} from "../../figures/figure-context.ts";
import type {PageContext} from "../page-context.ts";
import {isSame} from "./is-same.ts";
import {useFigureContext} from "./use-figure-context.ts";

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
