import type {LevelsFigure} from "../figures/figure.ts";
import {cellTone} from "./cell-tone.ts";
import type {Box, CellLayout} from "./layout.ts";
import {type MeasuredCell, placeWords} from "./measure-cell.ts";

/** Places a measured cell in its box. */
export function placeCell(
  measured: MeasuredCell,
  box: Box,
  anchor: "start" | "middle",
  {series}: LevelsFigure,
  fontPx: number,
): CellLayout {
  const {cell} = measured;
  return {
    id: cell.id,
    tone: cellTone(cell, series),
    box,
    texts: placeWords(measured, box, anchor, fontPx),
    isDimmed: cell.picked === false,
  };
}
