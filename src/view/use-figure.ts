import {useMemo} from "react";
import type {Figure} from "../figures/figure.ts";
import {figureBuilders} from "../figures/figure-builders.ts";
import type {FigureId} from "../figures/figure-ids.ts";
import {useReading} from "./reading.ts";

/**
 * Builds a figure for the current view.
 *
 * @param metric - The metric to which the figure is narrowed; `null` for none.
 * @param record - The record to which it is narrowed; `null` for none.
 * @returns `null` when the dataset has nothing of the kind.
 */
export function useFigure(id: FigureId, metric: string | null, record: string | null = null): Figure | null {
  const {catalog, view, locale, t} = useReading();
  const {filters, own} = view;
  return useMemo(
    () => figureBuilders[id]({catalog, filters, metric, record, own, locale, t}),
    [id, catalog, filters, metric, record, own, locale, t],
  );
}
