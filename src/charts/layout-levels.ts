import type {LevelsFigure} from "../figures/figure.ts";
import type {CellsLayout, Room} from "./layout.ts";
import {listCells} from "./list-cells.ts";

export function layoutLevels(figure: LevelsFigure, room: Room): CellsLayout {
  return listCells(figure, room);
}
