import type {TextBlock} from "../../charts/layout.ts";
import {linesHeightPx, placeText} from "../../charts/text/place-text.ts";
import {wrapText} from "../../charts/text/wrap-text.ts";

export type Paragraph = {text: string; xPx: number; topPx: number; widthPx: number; fontPx: number; bold?: boolean};

/** Places a text from `topPx` on down, in as many lines as it takes. */
export function stackText({text, xPx, topPx, widthPx, fontPx, bold = false}: Paragraph): TextBlock {
  const lines = wrapText(text, widthPx, fontPx, bold);
  const middlePx = topPx + linesHeightPx(lines.length, fontPx) / 2;
  return placeText(lines, {xPx, middlePx, anchor: "start", fontPx, bold});
}

/** Where a placed text ends. */
export function bottomOf({box}: TextBlock): number {
  return box.yPx + box.heightPx;
}
