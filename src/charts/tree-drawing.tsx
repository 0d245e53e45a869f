import {Curve, Dot, Surface} from "recharts";
import type {TreeFigure} from "../figures/figure.ts";
import type {TreeLayout} from "./layout.ts";
import {paintOf, palette} from "./palette.ts";
import {TextLines} from "./text-lines.tsx";
import {fillOf, TonePatterns} from "./tone-patterns.tsx";

export type TreeDrawingProps = {series: TreeFigure["series"]; layout: TreeLayout; idPrefix: string};

/** Draws a tree's links, then its nodes' dots and names over them. */
export function TreeDrawing({series, layout, idPrefix}: TreeDrawingProps) {
  const {nodes, links, isOutline, widthPx, heightPx} = layout;
  return (
    <Surface width={widthPx} height={heightPx}>
      <TonePatterns tones={series.map(({tone}) => tone)} idPrefix={idPrefix} />
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
      {nodes.map(({node, tone, dot, label}) => (
        <g key={node.id}>
          <Dot
            cx={dot.xPx}
            cy={dot.yPx}
            r={dot.radiusPx}
            fill={fillOf(tone, false, idPrefix)}
            stroke={paintOf(tone).outline}
          />
          <TextLines block={label} fill={palette.ink} />
        </g>
      ))}
    </Surface>
  );
}
