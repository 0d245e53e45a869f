import type {Box, TextBlock} from "../../charts/layout.ts";
import {linesHeightPx, placeText} from "../../charts/text/place-text.ts";
import {wrapText} from "../../charts/text/wrap-text.ts";
import type {Fill} from "./look.ts";

/** What a picture is made of, whichever file it is written to. Later ones lie over earlier ones. */
export type Shape =
  | {is: "rect"; box: Box; radiusPx: number; fill: Fill; stroke: string | null}
  | {is: "circle"; xPx: number; yPx: number; radiusPx: number; fill: Fill; stroke: string | null}
  /** `d` has M, L, C and Z only, all absolute. */
  | {is: "path"; d: string; fill: string | null; stroke: string | null}
  | {is: "text"; block: TextBlock; colour: string}
  | {is: "group"; xPx: number; yPx: number; shapes: readonly Shape[]};

export function plain(colour: string): Fill {
  return {colour, pattern: null};
}

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
