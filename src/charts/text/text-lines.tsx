import type {ReactElement} from "react";
import type {TextBlock} from "../layout.ts";

/**
 * Draws a placed text, a line an element: no component of its own, since a drawing has
 * hundreds and each would cost as much again.
 */
export function textLines(block: TextBlock, fill: string): ReactElement[] {
  const {lines, xPx, anchor, fontPx, bold} = block;
  return lines.map(({text, yPx}) => (
    <text
      key={round(yPx - (lines[0]?.yPx ?? 0))}
      x={round(xPx)}
      y={round(yPx)}
      textAnchor={anchor}
      fontSize={fontPx}
      fontWeight={bold ? 700 : 400}
      fill={fill}
    >
      {text}
    </text>
  ));
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
