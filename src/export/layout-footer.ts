import {palette} from "../charts/palette.ts";
import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";
import {frame} from "./frame.ts";
import type {PictureText, Strip} from "./picture.ts";
import {shortenMiddle} from "./shorten-middle.ts";
import {bottomOf, stackText} from "./stack-text.ts";

const fontPx = 16;

/** Places a picture's foot: a rule, then how it is to be read, what it counts, its source, its data and where to see it. */
export function layoutFooter(figure: Figure, address: string, t: Translate, topPx: number): Strip {
  const widthPx = frame.rightPx - frame.leftPx;
  const paragraphs = [
    ...figure.notes,
    figure.n?.words ?? "",
    figure.sourceLine,
    [figure.dataset.words, t("export.madeWith")].filter((words) => words !== "").join(" · "),
    shortenMiddle(t("export.address", {address}), 2, widthPx, fontPx),
  ].filter((words) => words !== "");
  const texts: PictureText[] = [];
  let bottomPx = topPx + 12;
  for (const text of paragraphs) {
    const block = stackText({text, xPx: frame.leftPx, topPx: bottomPx, widthPx, fontPx});
    texts.push({block, fill: palette.inkSoft});
    bottomPx = bottomOf(block) + 4;
  }
  const rule = {
    box: {xPx: frame.leftPx, yPx: topPx, widthPx, heightPx: 1},
    fill: palette.rule,
    stroke: null,
    radiusPx: 0,
  };
  return {boxes: [rule], texts, swatches: [], bottomPx};
}
