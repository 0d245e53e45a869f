import type {TextBlock} from "../layout.ts";
import {textWidthPx} from "./text-width.ts";

/** Line height in em. */
const lineEm = 1.3;

/** From a line's middle down to its baseline, in em: said here because Word and LibreOffice ignore `dominant-baseline`. */
const baselineEm = 0.36;

/** The height in px of so many lines. */
export function linesHeightPx(count: number, fontPx: number): number {
  return count * fontPx * lineEm;
}

/** The width in px of the widest line. */
export function linesWidthPx(lines: readonly string[], fontPx: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidthPx(line.trimEnd(), fontPx, bold)));
}

export type Place = Pick<TextBlock, "xPx" | "anchor" | "fontPx" | "bold"> & {middlePx: number};

/** Places lines about the height `middlePx`, at `xPx` by their anchor. */
export function placeText(lines: readonly string[], {middlePx, ...place}: Place): TextBlock {
  const {xPx, anchor, fontPx, bold} = place;
  const heightPx = linesHeightPx(lines.length, fontPx);
  const widthPx = linesWidthPx(lines, fontPx, bold);
  const topPx = middlePx - heightPx / 2;
  const shift = {start: 0, middle: 0.5, end: 1}[anchor];
  return {
    ...place,
    lines: lines.map((text, index) => ({text, yPx: topPx + fontPx * (lineEm * (index + 0.5) + baselineEm)})),
    box: {xPx: xPx - shift * widthPx, yPx: topPx, widthPx, heightPx},
  };
}
