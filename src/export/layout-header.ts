import {palette} from "../charts/palette.ts";
import {placeText} from "../charts/place-text.ts";
import {textWidthPx} from "../charts/text-width.ts";
import {wrapText} from "../charts/wrap-text.ts";
import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";
import {frame} from "./frame.ts";
import type {PictureBox, PictureText, Strip} from "./picture.ts";
import {bottomOf, stackText} from "./stack-text.ts";

const badgeFontPx = 18;

/** Places a picture's head: title, filters and unit, and the mark of a made-up dataset at its right. */
export function layoutHeader(figure: Figure, t: Translate): Strip {
  const badge = figure.dataset.fictional ? placeBadge(t("export.fictional")) : null;
  const rightPx = badge === null ? frame.rightPx : badge.box.box.xPx - 24;
  const titleRoomPx = rightPx - frame.textPx;
  const fontPx = titleSizePx(figure.title, titleRoomPx);
  const title = stackText({
    text: figure.title,
    xPx: frame.textPx,
    topPx: frame.topPx,
    widthPx: titleRoomPx,
    fontPx,
    bold: true,
  });
  const unit = t("export.unit", {unit: figure.unit});
  const filters = stackText({
    text: [figure.filterLine, unit].filter((words) => words !== "").join(" · "),
    xPx: frame.textPx,
    topPx: bottomOf(title) + 8,
    widthPx: frame.rightPx - frame.textPx,
    fontPx: 18,
  });
  const bottomPx = bottomOf(filters);
  const accent: PictureBox = {
    box: {xPx: frame.leftPx, yPx: frame.topPx, widthPx: 6, heightPx: bottomPx - frame.topPx},
    fill: palette.rose,
    stroke: null,
    radiusPx: 3,
  };
  const texts: PictureText[] = [
    {block: title, fill: palette.ink},
    {block: filters, fill: palette.inkSoft},
  ];
  return {
    boxes: badge === null ? [accent] : [accent, badge.box],
    texts: badge === null ? texts : [...texts, badge.text],
    swatches: [],
    bottomPx,
  };
}

/** A long title is set smaller; all of it is set. */
function titleSizePx(title: string, widthPx: number): number {
  return [30, 26, 23].find((fontPx) => wrapText(title, widthPx, fontPx, true).length <= (fontPx === 30 ? 1 : 2)) ?? 20;
}

function placeBadge(words: string): {box: PictureBox; text: PictureText} {
  const widthPx = Math.ceil(textWidthPx(words, badgeFontPx, true)) + 24;
  const xPx = frame.rightPx - widthPx;
  const block = placeText([words], {
    xPx: xPx + widthPx / 2,
    middlePx: frame.topPx + 18,
    anchor: "middle",
    fontPx: badgeFontPx,
    bold: true,
  });
  return {
    box: {
      box: {xPx, yPx: frame.topPx, widthPx, heightPx: 36},
      fill: palette.roseTint,
      stroke: palette.rose,
      radiusPx: 6,
    },
    text: {block, fill: palette.rose},
  };
}
