import type {TreeLayout} from "../layout.ts";
import {paintOf, palette} from "../palette.ts";
import {textLines} from "../text/text-lines.tsx";
import {fillOf} from "../tone-patterns.tsx";

/** Draws a tree's nodes: a dot in its tone, the name beside it. */
export function TreeNodes({nodes, idPrefix}: {nodes: TreeLayout["nodes"]; idPrefix: string}) {
  return nodes.map(({node, tone, dot, label}) => (
    <g key={node.id}>
      <circle
        cx={dot.xPx}
        cy={dot.yPx}
        r={dot.radiusPx}
        fill={fillOf(tone, false, idPrefix)}
        stroke={paintOf(tone).outline}
      />
      {textLines(label, palette.ink)}
    </g>
  ));
}
