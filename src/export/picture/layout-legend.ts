import {legendOf} from "../../charts/legend-of.ts";
import {textWidthPx} from "../../charts/text/text-width.ts";
import type {Figure} from "../../figures/figure.ts";
import {inksOf} from "./look.ts";
import type {PictureText, Strip} from "./picture.ts";
import {bottomOf, stackText} from "./shape.ts";
import {type PageSetup, rightOf} from "./sheet.ts";

/** Places every series that occurs, in as many lines as they take. */
export function layoutLegend(figure: Figure, topPx: number, {sheet, sizes, options}: PageSetup): Strip {
  const fontPx = sizes.sub;
  const swatchPx = fontPx;
  const gapPx = fontPx * 0.45;
  const texts: PictureText[] = [];
  const swatches: Strip["swatches"][number][] = [];
  const rightPx = rightOf(sheet);
  let xPx = sheet.textPx;
  let linePx = topPx;
  let bottomPx = topPx;
  for (const {label, tone} of legendOf(figure)) {
    const wantedPx = swatchPx + gapPx + textWidthPx(label, fontPx);
    if (xPx > sheet.textPx && xPx + wantedPx > rightPx) {
      xPx = sheet.textPx;
      linePx = bottomPx + fontPx / 3;
    }
    const textPx = xPx + swatchPx + gapPx;
    const block = stackText({text: label, xPx: textPx, topPx: linePx, widthPx: rightPx - textPx, fontPx});
    texts.push({block, fill: inksOf(options.look).ink});
    swatches.push({tone, box: {xPx, yPx: linePx + fontPx / 6, widthPx: swatchPx, heightPx: swatchPx}});
    bottomPx = Math.max(bottomPx, bottomOf(block));
    xPx += wantedPx + fontPx * 1.55;
  }
  return {boxes: [], texts, swatches, bottomPx};
}
