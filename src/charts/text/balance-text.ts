import {linesWidthPx} from "./place-text.ts";
import {wrapText} from "./wrap-text.ts";

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
