import type {FigureCell, Series, Tone} from "../figures/figure.ts";

/**
 * The fill of a cell.
 *
 * @throws {RangeError} If the cell names a series that the figure does not have: the
 *   figure's builder is at fault.
 */
export function cellTone({series: wanted}: FigureCell, series: readonly Series[]): Tone {
  const tone = series.find(({id}) => id === wanted)?.tone;
  if (tone === undefined) throw new RangeError(`unknown series: ${wanted}`);
  return tone;
}
