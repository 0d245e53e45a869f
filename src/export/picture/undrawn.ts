import type {Figure} from "../../figures/figure.ts";

/** A figure without its marks: one that says why it is empty has no more to draw. */
export function undrawn(figure: Figure): Figure {
  switch (figure.kind) {
    case "bars":
      return {...figure, rows: []};
    case "tree":
      return {...figure, root: null};
    case "heat":
      return {...figure, rows: [], columns: []};
    case "tiles":
      return {...figure, tiles: [], apart: []};
    case "levels":
      return {...figure, levels: []};
  }
}
