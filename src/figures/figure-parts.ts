import type {Figure, FigureCell} from "./figure.ts";

/** Every cell of a figure of cells, in reading order; none for one of rows or nodes. */
export function figureCells(figure: Figure): readonly FigureCell[] {
  switch (figure.kind) {
    case "heat":
      return figure.rows.flatMap(({cells}) => cells);
    case "tiles":
      return [...figure.tiles, ...figure.apart];
    case "levels":
      return figure.levels.flatMap(({cells}) => cells);
    default:
      return [];
  }
}
