import type {TextBlock} from "./layout.ts";

export type TextLinesProps = {block: TextBlock; fill: string; leftPx?: number};

/** Draws a placed text, a line an element. `leftPx` is where the drawing's column begins. */
export function TextLines({block, fill, leftPx = 0}: TextLinesProps) {
  const {lines, xPx, anchor, fontPx, bold} = block;
  return lines.map(({text, yPx}) => (
    <text
      key={yPx}
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
