import type {Layout} from "../../charts/layout.ts";
import {layoutFigure} from "../../charts/layout-figure.ts";
import type {Figure} from "../../figures/figure.ts";

/** What the button of a row's menu takes at the row's end. */
const menuPx = 28;

/** Places a figure as a page draws it: as a file has it, with room for a menu at each row's end. */
export function pictureLayout(figure: Figure, widthPx: number, fontPx: number): Layout {
  return layoutFigure(figure, {widthPx, fontPx, sparePx: menuPx});
}
