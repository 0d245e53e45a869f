import type {Figure} from "../figures/figure.ts";
import {BarDrawing} from "./bars/bar-drawing.tsx";
import "./drawing.css";
import type {Layout} from "./layout.ts";
import {PlainDrawing} from "./plain-drawing.tsx";
import {TreeDrawing} from "./tree/tree-drawing.tsx";

export type FigureDrawingProps = {
  figure: Figure;
  /** From `layoutFigure` of the same figure. */
  layout: Layout;
  /** Sets the ids of this drawing's patterns apart from those of any other in the document. */
  idPrefix: string;
};

/**
 * Draws a figure as it was laid out. To assistive technology it is a decoration: the page
 * lays buttons over its marks, by the layout's boxes, and has a table beside it.
 */
export function FigureDrawing({figure, layout, idPrefix}: FigureDrawingProps) {
  const {widthPx, heightPx} = layout;
  // Recharts has no cells: the page and the file draw them alike.
  if (layout.kind === "cells") return <PlainDrawing figure={figure} layout={layout} idPrefix={idPrefix} />;
  return (
    <div className="figure-drawing" style={{width: widthPx, height: heightPx}} aria-hidden="true">
      {layout.kind === "tree" && layout.heightPx > 0 && (
        <TreeDrawing series={figure.series} layout={layout} idPrefix={idPrefix} />
      )}
      {layout.kind === "bars" &&
        layout.columns.map((column, index) => (
          <div key={column.box.xPx} className="figure-drawing-column" style={{left: column.box.xPx}}>
            <BarDrawing series={figure.series} layout={layout} column={column} idPrefix={`${idPrefix}-${index}`} />
          </div>
        ))}
    </div>
  );
}
