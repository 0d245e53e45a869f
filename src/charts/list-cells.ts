import type {Figure} from "../figures/figure.ts";
import {figureCells} from "../figures/figure-cells.ts";
import {cellTone} from "./cell-tone.ts";
import type {CellsLayout, Room} from "./layout.ts";
import {placeText} from "./place-text.ts";

/** Sets cells one under another. */
export function listCells(figure: Figure, {widthPx, fontPx, maxHeightPx}: Room): CellsLayout {
  const pitchPx = fontPx * 2.4;
  const cells = figureCells(figure).map((cell, index) => {
    const box = {xPx: 0, yPx: index * pitchPx, widthPx, heightPx: pitchPx - 4};
    const middlePx = box.yPx + box.heightPx / 2;
    return {
      id: cell.id,
      tone: cellTone(cell, figure.series),
      box,
      texts: [placeText([cell.label], {xPx: 10, middlePx, anchor: "start", fontPx, bold: false})],
      isDimmed: cell.picked === false,
    };
  });
  const heightPx = cells.length * pitchPx;
  const fits = heightPx <= (maxHeightPx ?? heightPx);
  return {kind: "cells", widthPx, heightPx, fontPx, fits, cells, texts: [], links: []};
}
