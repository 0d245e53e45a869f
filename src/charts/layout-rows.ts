import type {Figure} from "../figures/figure.ts";
import {layoutBars} from "./bars/layout-bars.ts";
import type {Layout, Space} from "./layout.ts";
import {layoutTree} from "./tree/layout-tree.ts";

/** Computes a drawing's every box. */
export type LayOut = (figure: Figure, room: Space) => Layout;

/**
 * Computes the boxes of bars and trees, which every page has; a page that has cells too
 * takes `layoutFigure`, which comes with more code.
 *
 * @throws {RangeError} For a figure of cells: the page is at fault.
 */
export function layoutRows(figure: Figure, room: Space): Layout {
  if (figure.kind === "bars") return layoutBars(figure, room);
  if (figure.kind === "tree") return layoutTree(figure, room);
  throw new RangeError(`no layout here for kind: ${figure.kind}`);
}
