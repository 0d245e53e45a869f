import {linesWidthPx} from "./place-text.ts";
import {wrapText} from "./wrap-text.ts";

/**
 * Breaks a text into as few lines as fit the width, and those as even as they can be: 溪美
 * over 街道, not 溪美街 over 道.
 */
export function balanceText(text: string, maxWidthPx: number, fontPx: number): string[] {
  const lines = wrapText(text, maxWidthPx, fontPx);
  if (lines.length === 1) return lines;
  const evenPx = linesWidthPx([text], fontPx) / lines.length;
  for (let widthPx = evenPx; widthPx < maxWidthPx; widthPx += fontPx / 4) {
    const even = wrapText(text, widthPx, fontPx);
    if (even.length <= lines.length && even.every((line) => linesWidthPx([line], fontPx) <= widthPx)) return even;
  }
  return lines;
}
