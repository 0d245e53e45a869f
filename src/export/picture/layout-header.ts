import {linesHeightPx, placeText} from "../../charts/text/place-text.ts";
import {textWidthPx} from "../../charts/text/text-width.ts";
import {wrapText} from "../../charts/text/wrap-text.ts";
import type {Figure} from "../../figures/figure.ts";
import {inksOf} from "./look.ts";
import type {PictureBox, PictureText, Strip} from "./picture.ts";
import {bottomOf, plain, stackText} from "./shape.ts";
import {type PageSetup, rightOf} from "./sheet.ts";

/** Places a picture's head: title, filters and unit, and the mark of a made-up dataset at its right. */
export function layoutHeader(figure: Figure, setup: PageSetup): Strip {
  const {sheet, sizes, options, t} = setup;
  const {textPx, topPx} = sheet;
  const inks = inksOf(options.look);
  const badge = figure.dataset.fictional ? placeBadge(t("export.fictional"), setup) : null;
  // Where the width is small, the mark stands above the title rather than beside it.
  const isBeside = badge !== null && badge.box.box.widthPx < (rightOf(sheet) - textPx) * 0.3;
  const rightPx = isBeside ? badge.box.box.xPx - sizes.sub * 1.33 : rightOf(sheet);
  const title = stackText({
    text: figure.title,
    xPx: textPx,
    topPx: badge === null || isBeside ? topPx : badge.bottomPx + sizes.sub * 0.4,
    widthPx: rightPx - textPx,
    fontPx: titleSizePx(figure.title, rightPx - textPx, sizes.title),
    bold: true,
  });
  const unit = t("export.unit", {unit: figure.unit});
  const filterLine = options.include.filters ? figure.filterLine : "";
  const scale = figure.kind === "bars" && figure.scale === "share" ? t("caption.share") : "";
  const filters = stackText({
    text: [filterLine, unit, scale].filter((words) => words !== "").join(" · "),
    xPx: textPx,
    topPx: bottomOf(title) + sizes.sub * 0.44,
    widthPx: rightOf(sheet) - textPx,
    fontPx: sizes.sub,
  });
  const bottomPx = bottomOf(filters);
  const accent: PictureBox = {
    box: {xPx: sheet.leftPx, yPx: topPx, widthPx: sheet.accentPx, heightPx: bottomPx - topPx},
    fill: plain(inks.accent),
    stroke: null,
    radiusPx: sheet.accentPx / 2,
  };
  const texts: PictureText[] = [
    {block: title, fill: inks.ink},
    {block: filters, fill: inks.inkSoft},
  ];
  return {
    boxes: badge === null ? [accent] : [accent, badge.box],
    texts: badge === null ? texts : [...texts, badge.text],
    swatches: [],
    bottomPx,
  };
}

/** A long title is set smaller; all of it is set. */
function titleSizePx(title: string, widthPx: number, sizes: readonly number[]): number {
  const largest = sizes[0];
  const fitting = sizes
    .slice(0, -1)
    .find((fontPx) => wrapText(title, widthPx, fontPx, true).length <= (fontPx === largest ? 1 : 2));
  return fitting ?? sizes.at(-1) ?? 0;
}

function placeBadge(words: string, {sheet, sizes, options}: PageSetup) {
  const {accent, accentTint} = inksOf(options.look);
  const fontPx = sizes.sub;
  const heightPx = fontPx * 2;
  const widthPx = Math.ceil(textWidthPx(words, fontPx, true)) + linesHeightPx(1, fontPx) + 0.6;
  const xPx = rightOf(sheet) - widthPx;
  const block = placeText([words], {
    xPx: xPx + widthPx / 2,
    middlePx: sheet.topPx + heightPx / 2,
    anchor: "middle",
    fontPx,
    bold: true,
  });
  const box: PictureBox = {
    box: {xPx, yPx: sheet.topPx, widthPx, heightPx},
    fill: plain(accentTint),
    stroke: accent,
    radiusPx: fontPx / 3,
  };
  const text: PictureText = {block, fill: accent};
  return {box, text, bottomPx: sheet.topPx + heightPx};
}
