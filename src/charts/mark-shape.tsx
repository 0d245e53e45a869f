import type {BarShapeProps} from "recharts";
import type {MarkLayout} from "./layout.ts";
import {paintOf, palette} from "./palette.ts";
import {textLines} from "./text/text-lines.tsx";
import {fillOf} from "./tone-patterns.tsx";

export type MarkShapeProps = {
  at: Pick<BarShapeProps, "x" | "y" | "width" | "height">;
  mark: MarkLayout;
  isDimmed: boolean;
  leftPx: number;
  idPrefix: string;
};

/** Draws one mark where Recharts has put it, with its number inside where the layout found room. */
export function MarkShape({at: {x, y, width, height}, mark, isDimmed, leftPx, idPrefix}: MarkShapeProps) {
  const {tone, label} = mark;
  const {outline, text} = paintOf(tone);
  const ground = label === null ? null : label.ground;
  return (
    <g>
      <rect
        {...{x, y, width, height}}
        rx={Math.min(2, width / 2)}
        fill={fillOf(tone, isDimmed, idPrefix)}
        stroke={outline}
      />
      {ground !== null && (
        <rect
          x={ground.xPx - leftPx}
          y={ground.yPx}
          width={ground.widthPx}
          height={ground.heightPx}
          rx={3}
          fill={palette.ground}
        />
      )}
      {label !== null && textLines(label.text, isDimmed ? palette.ink : text, leftPx)}
    </g>
  );
}
