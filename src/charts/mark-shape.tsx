import type {MarkLayout} from "./layout.ts";
import {paintOf, palette} from "./palette.ts";
import {textLines} from "./text/text-lines.tsx";
import {fillOf} from "./tone-patterns.tsx";

export type MarkShapeProps = {
  mark: MarkLayout;
  isDimmed: boolean;
  idPrefix: string;
};

/** Draws one part of a bar, with its number inside where the layout found room. */
export function MarkShape({mark, isDimmed, idPrefix}: MarkShapeProps) {
  const {tone, label, box} = mark;
  const {outline, text} = paintOf(tone);
  const ground = label === null ? null : label.ground;
  return (
    <g>
      <rect
        x={box.xPx}
        y={box.yPx}
        width={box.widthPx}
        height={box.heightPx}
        rx={Math.min(2, box.widthPx / 2)}
        fill={fillOf(tone, isDimmed, idPrefix)}
        stroke={outline}
      />
      {ground !== null && (
        <rect
          x={ground.xPx}
          y={ground.yPx}
          width={ground.widthPx}
          height={ground.heightPx}
          rx={3}
          fill={palette.ground}
        />
      )}
      {label !== null && textLines(label.text, isDimmed ? palette.ink : text)}
    </g>
  );
}
