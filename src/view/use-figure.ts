import {useMemo} from "react";
import type {Figure} from "../figures/figure.ts";
import type {FigureBuilder} from "../figures/figure-context.ts";
import {useFigureContext} from "./use-figure-context.ts";

/**
 * Builds a figure for the current view.
 *
 * @param metric - The metric to which the figure is narrowed; `null` for none.
 * @param record - The record to which it is narrowed; `null` for none.
 * @returns `null` when the dataset has nothing of the kind.
 */
export function useFigure(build: FigureBuilder, metric: string | null, record: string | null): Figure | null {
  const context = useFigureContext(metric, record);
  return useMemo(() => build(context), [build, context]);
}
