import type {FigureRow, Series} from "./figure.ts";

/** A row's own total, else its sum over its series; `null` when one of them is unknown, 0 when none applies. */
export function rowTotal({values, total}: FigureRow, series: readonly Pick<Series, "id">[]): number | null {
  if (total) return total.value;
  let sum = 0;
  for (const {id} of series) {
    const value = values[id];
    if (value === null) return null;
    sum += value ?? 0;
  }
  return sum;
}
