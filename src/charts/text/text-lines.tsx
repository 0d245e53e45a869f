import type {ReactElement} from "react";
import type {TextBlock} from "../layout.ts";

/**
 * Draws a placed text, a line an element: no component of its own, since a drawing has
 * hundreds and each would cost as much again.
 *
 * @param leftPx - Where the drawing's column begins.
 */
export function textLines(block: TextBlock, fill: string, leftPx = 0): ReactElement[] {
  const {lines, xPx, anchor, fontPx, bold} = block;
  return lines.map(({text, yPx}) => (
    <text
      key={round(yPx - (lines[0]?.yPx ?? 0))}
      x={round(xPx - leftPx)}
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
