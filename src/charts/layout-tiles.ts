import type {TilesFigure} from "../figures/figure.ts";
import type {CellsLayout, Room} from "./layout.ts";
import {listCells} from "./list-cells.ts";

export function layoutTiles(figure: TilesFigure, room: Room): CellsLayout {
  return listCells(figure, room);
}
