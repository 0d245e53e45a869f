import {replaceEqualDeep} from "@tanstack/react-query";
import {useEffect, useMemo, useRef} from "react";
import type {Figure} from "../figures/figure.ts";
import type {FigureBuilder} from "../figures/figure-context.ts";
import {useFigureContext} from "./use-figure-context.ts";

/**
 * Builds a figure for the current view. What the view leaves as it was is the same value as
 * before, so that a figure that has not changed is not laid out and drawn again.
 *
 * @param metric - The metric to which the figure is narrowed; `null` for none.
 * @param record - The record to which it is narrowed; `null` for none.
 * @returns `null` when the dataset has nothing of the kind.
 */
export function useFigure(build: FigureBuilder, metric: string | null, record: string | null): Figure | null {
  const context = useFigureContext(metric, record);
  const before = useRef<Figure | null>(null);
  const figure = useMemo(() => replaceEqualDeep<Figure | null>(before.current, build(context)), [build, context]);
  useEffect(() => {
    before.current = figure;
  }, [figure]);
  return figure;
}
