import type {TextBlock} from "../layout.ts";
import {textWidthPx} from "./text-width.ts";
import {wrapText} from "./wrap-text.ts";

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

const latinWord = /[!-~\u00a1-\u00b6\u00b8-\u02ff]+/gu;

/** The width in px of a text's longest Latin word, which can't be narrower without being broken; 0 where it has none. */
export function widestWordPx(text: string, fontPx: number, bold = false): number {
  return linesWidthPx(text.match(latinWord) ?? [], fontPx, bold);
}

/**
 * Breaks a text into as few lines as fit the width, and those as even as they can be: 溪美
 * over 街道, not 溪美街 over 道.
 */
export function balanceText(text: string, maxWidthPx: number, fontPx: number): string[] {
  const lines = wrapText(text, maxWidthPx, fontPx);
  if (lines.length === 1) return lines;
  const evenPx = Math.max(linesWidthPx([text], fontPx) / lines.length, widestWordPx(text, fontPx));
  for (let widthPx = evenPx; widthPx < maxWidthPx; widthPx += fontPx / 4) {
    const even = wrapText(text, widthPx, fontPx);
    if (even.length <= lines.length && even.every((line) => linesWidthPx([line], fontPx) <= widthPx)) return even;
  }
  return lines;
}
