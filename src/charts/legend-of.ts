import type {Figure, Series} from "../figures/figure.ts";
import {figureCells, nodesOf} from "../figures/figure-parts.ts";

/**
 * The series that occur in a figure, in their order: with a value above zero or unknown, or as
 * a node's or cell's. A scale has all its steps.
 */
export function legendOf(figure: Figure): Series[] {
  return figure.series.filter(({id, isStep}) => {
    if (isStep) return true;
    if (figure.kind === "tree") return figure.root !== null && nodesOf(figure.root).some(({series}) => series === id);
    if (figure.kind !== "bars") return figureCells(figure).some(({series}) => series === id);
    return figure.rows.some(({values}) => values[id] === null || (values[id] ?? 0) > 0);
  });
}
