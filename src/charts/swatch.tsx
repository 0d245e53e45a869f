import {memo, useId} from "react";
import type {Tone} from "../figures/figure.ts";
import "./drawing.css";
import {paintOf} from "./palette.ts";
import {fillOf, TonePatterns} from "./tone-patterns.tsx";

export type SwatchProps = {tone: Tone; sizePx?: number};

/** A tone as it looks in the drawing, for a legend beside it. */
export const Swatch = memo(function Swatch({tone, sizePx = 14}: SwatchProps) {
  const idPrefix = useId();
  return (
    <svg className="figure-drawing-swatch" width={sizePx} height={sizePx} aria-hidden="true">
      <TonePatterns series={[{tone}]} idPrefix={idPrefix} />
      <rect
        x={0.5}
        y={0.5}
        width={sizePx - 1}
        height={sizePx - 1}
        rx={2}
        fill={fillOf(tone, false, idPrefix)}
        stroke={paintOf(tone).outline}
      />
    </svg>
  );
});
