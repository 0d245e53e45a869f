import type {HeatFigure} from "../figures/figure.ts";
import type {CellsLayout, Room} from "./layout.ts";
import {listCells} from "./list-cells.ts";

export function layoutHeat(figure: HeatFigure, room: Room): CellsLayout {
  return listCells(figure, room);
}
