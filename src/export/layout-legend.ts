import {legendOf} from "../charts/legend-of.ts";
import {palette} from "../charts/palette.ts";
import {textWidthPx} from "../charts/text-width.ts";
import type {Figure} from "../figures/figure.ts";
import {frame} from "./frame.ts";
import type {PictureText, Strip} from "./picture.ts";
import {bottomOf, stackText} from "./stack-text.ts";

const fontPx = 18;
const swatchPx = 18;
const gapPx = 8;

/** Places every series that occurs, in as many lines as they take. */
export function layoutLegend(figure: Figure, topPx: number): Strip {
  const texts: PictureText[] = [];
  const swatches: Strip["swatches"][number][] = [];
  let xPx: number = frame.textPx;
  let linePx = topPx;
  let bottomPx = topPx;
  for (const {label, tone} of legendOf(figure)) {
    const wantedPx = swatchPx + gapPx + textWidthPx(label, fontPx);
    if (xPx > frame.textPx && xPx + wantedPx > frame.rightPx) {
      xPx = frame.textPx;
      linePx = bottomPx + 6;
    }
    const textPx = xPx + swatchPx + gapPx;
    const block = stackText({text: label, xPx: textPx, topPx: linePx, widthPx: frame.rightPx - textPx, fontPx});
    texts.push({block, fill: palette.ink});
    swatches.push({tone, box: {xPx, yPx: linePx + 3, widthPx: swatchPx, heightPx: swatchPx}});
    bottomPx = Math.max(bottomPx, bottomOf(block));
    xPx += wantedPx + 28;
  }
  return {boxes: [], texts, swatches, bottomPx};
}
