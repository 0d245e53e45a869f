import {Curve, Surface} from "recharts";
import type {TreeFigure} from "../../figures/figure.ts";
import type {TreeLayout} from "../layout.ts";
import {palette} from "../palette.ts";
import {TonePatterns} from "../tone-patterns.tsx";
import {TreeNodes} from "./tree-nodes.tsx";

export type TreeDrawingProps = {series: TreeFigure["series"]; layout: TreeLayout; idPrefix: string};

/** Draws a tree's links, then its nodes' dots and names over them. */
export function TreeDrawing({series, layout, idPrefix}: TreeDrawingProps) {
  const {nodes, links, isOutline, widthPx, heightPx} = layout;
  return (
    <Surface width={widthPx} height={heightPx}>
      <TonePatterns series={series} idPrefix={idPrefix} />
      {links.map(({id, points}) => (
        <Curve
          key={id}
          type={isOutline ? "linear" : "bumpX"}
          points={points}
          fill="none"
          stroke={palette.link}
          strokeWidth={1}
        />
      ))}
      <TreeNodes nodes={nodes} idPrefix={idPrefix} />
    </Surface>
  );
}
