import {wrapText} from "../../charts/text/wrap-text.ts";
import type {Figure} from "../../figures/figure.ts";
import {inksOf} from "./look.ts";
import type {Code, PictureText, PlacedCode, Strip} from "./picture.ts";
import {bottomOf, plain, stackText} from "./shape.ts";
import {type PageSetup, rightOf} from "./sheet.ts";

/** How many of a QR code's modules its quiet zone is wide. */
const quietModules = 4;

/**
 * Places a picture's foot: a rule, then how it is to be read, what it counts, its source, its
 * data and where to see it.
 *
 * @param code - The QR code's modules, row by row, for the foot's right end; `null` for none.
 */
export function layoutFooter(
  figure: Figure,
  {address, code}: {address: string | null; code: Code | null},
  topPx: number,
  {sheet, sizes, options, t}: PageSetup,
): Strip & {code: PlacedCode | null} {
  const fontPx = sizes.foot;
  const inks = inksOf(options.look);
  const codePx = code === null ? 0 : code.length * sheet.modulePx;
  const quietPx = quietModules * sheet.modulePx;
  const widthPx = rightOf(sheet) - sheet.leftPx;
  const textWidthPx = widthPx - (code === null ? 0 : codePx + quietPx);
  const remarks = [...figure.notes, figure.n?.words ?? ""];
  const source = options.include.source ? figure.sourceLine : "";
  const made = joined([figure.dataset.words, t("export.madeWith")], " · ");
  const paragraphs = [
    ...(sizes.isDense ? [remarks.reduce(runOn), joined([source, made], " · ")] : [...remarks, source, made]),
    address === null ? "" : shortenMiddle(t("export.address", {address}), sizes.isDense ? 1 : 2, textWidthPx, fontPx),
  ].filter((words) => words !== "");
  const texts: PictureText[] = [];
  let bottomPx = topPx + fontPx * 0.75;
  for (const text of paragraphs) {
    const block = stackText({text, xPx: sheet.leftPx, topPx: bottomPx, widthPx: textWidthPx, fontPx});
    texts.push({block, fill: inks.inkSoft});
    bottomPx = bottomOf(block) + fontPx / 4;
  }
  const rule = {
    box: {xPx: sheet.leftPx, yPx: topPx, widthPx, heightPx: 1},
    fill: plain(inks.rule),
    stroke: null,
    radiusPx: 0,
  };
  const placed = code && {
    modules: code,
    box: {xPx: rightOf(sheet) - codePx, yPx: topPx + quietPx, widthPx: codePx, heightPx: codePx},
  };
  if (placed !== null) bottomPx = Math.max(bottomPx, placed.box.yPx + codePx + fontPx / 4);
  return {boxes: [rule], texts, swatches: [], bottomPx, code: placed};
}

/** A remark without a full stop would run into the next. */
function runOn(before: string, remark: string): string {
  if (before === "" || remark === "") return before + remark;
  return `${before}${/[.!?。！？]$/.test(before) ? " " : " · "}${remark}`;
}

function joined(words: readonly string[], by: string): string {
  return words.filter((part) => part !== "").join(by);
}

/** Shortens a text in its middle until it takes no more than so many lines; a text that fits is left whole. */
export function shortenMiddle(text: string, lines: number, widthPx: number, fontPx: number): string {
  const characters = [...text];
  const shortened = (kept: number) =>
    kept >= characters.length
      ? text
      : `${characters.slice(0, Math.ceil(kept / 2)).join("")}…${characters.slice(characters.length - Math.floor(kept / 2)).join("")}`;
  let most = characters.length;
  let least = 0;
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (wrapText(shortened(middle), widthPx, fontPx).length <= lines) least = middle;
    else most = middle - 1;
  }
  return shortened(least);
}
