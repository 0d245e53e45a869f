import {memo} from "react";
import type {Figure} from "../figures/figure.ts";
import {CellsDrawing} from "./cells-drawing.tsx";
import type {BarsLayout, Layout, TreeLayout} from "./layout.ts";
import {linkPath} from "./link-path.ts";
import {MarkShape} from "./mark-shape.tsx";
import {palette} from "./palette.ts";
import type {Slice} from "./slice-layout.ts";
import {textLines} from "./text/text-lines.tsx";
import {TonePatterns} from "./tone-patterns.tsx";
import {TreeNodes} from "./tree/tree-nodes.tsx";
import "./drawing.css";

export type FigureDrawingProps = {
  figure: Figure;
  layout: Layout;
  idPrefix: string;
  /** The part that is drawn; all of it unless told. */
  slice?: Slice | null;
};

/**
 * Draws a figure from its layout alone, so that it can be drawn when the site is built and
 * redrawn within a click. To assistive technology it is a decoration: the page lays buttons
 * over its marks, by the layout's boxes, and has a table beside it.
 */
export const FigureDrawing = memo(function FigureDrawing({figure, layout, idPrefix, slice = null}: FigureDrawingProps) {
  const {widthPx} = layout;
  const {topPx, heightPx} = slice ?? {topPx: 0, heightPx: layout.heightPx};
  if (heightPx === 0) return null;
  return (
    <div className="figure-drawing" style={{width: widthPx, height: heightPx}}>
      <svg
        width={widthPx}
        height={heightPx}
        viewBox={`0 ${topPx} ${widthPx} ${heightPx}`}
        overflow={heightPx < layout.heightPx ? "hidden" : "visible"}
        aria-hidden="true"
      >
        <TonePatterns series={figure.series} idPrefix={idPrefix} />
        {layout.kind === "bars" && <Bars layout={layout} idPrefix={idPrefix} />}
        {layout.kind === "tree" && <Tree layout={layout} idPrefix={idPrefix} />}
        {layout.kind === "cells" && <CellsDrawing layout={layout} idPrefix={idPrefix} />}
      </svg>
    </div>
  );
});

function Bars({layout, idPrefix}: {layout: BarsLayout; idPrefix: string}) {
  return layout.columns.map(({box, plot, rows}) => (
    <g key={box.xPx}>
      {rows.flatMap(({row, marks, isDimmed}) =>
        marks.map((mark) => (
          <MarkShape key={`${row.id} ${mark.series}`} mark={mark} isDimmed={isDimmed} idPrefix={idPrefix} />
        )),
      )}
      {plot.xPx > box.xPx && <line x1={plot.xPx} x2={plot.xPx} y1={0} y2={box.heightPx} stroke={palette.rule} />}
      {rows.map(({row, label, end, isBlank}) => (
        <g key={row.id}>
          {textLines(label, palette.inkSoft)}
          {textLines(end, isBlank ? palette.inkSoft : palette.ink)}
        </g>
      ))}
    </g>
  ));
}

function Tree({layout: {nodes, links, isOutline}, idPrefix}: {layout: TreeLayout; idPrefix: string}) {
  return (
    <>
      {links.map(({id, points}) => (
        <path key={id} d={linkPath(points, isOutline)} fill="none" stroke={palette.link} />
      ))}
      <TreeNodes nodes={nodes} idPrefix={idPrefix} />
    </>
  );
}
