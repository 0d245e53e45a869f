import type {Figure} from "../figures/figure.ts";
import {layoutHeat} from "./heat/layout-heat.ts";
import type {Layout, Space} from "./layout.ts";
import {layoutRows} from "./layout-rows.ts";
import {layoutLevels} from "./levels/layout-levels.ts";
import {layoutTiles} from "./tiles/layout-tiles.ts";

/**
 * Computes a drawing's every box before a pixel is drawn. The page lays its buttons over
 * the boxes, the file stacks its parts by them, and the drawing draws them.
 *
 * @param room - Its width and text size; with `maxHeightPx`, the height to fill or to fit.
 * @returns Boxes within the width given. Where there is nothing to draw, height 0.
 */
export function layoutFigure(figure: Figure, room: Space): Layout {
  switch (figure.kind) {
    case "heat":
      return layoutHeat(figure, room);
    case "tiles":
      return layoutTiles(figure, room);
    case "levels":
      return layoutLevels(figure, room);
    default:
      return layoutRows(figure, room);
  }
}
