import type {FigureCell} from "../../figures/figure.ts";
import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Box, TextBlock} from "../layout.ts";
import {balanceText, linesHeightPx, linesWidthPx, placeText, widestWordPx} from "../text/place-text.ts";

/** How a tile's words are set: the value under the label, or at its right on one line. */
export type TileForm = "stacked" | "beside";

export type TileType = {fontPx: number; minFontPx: number; form: TileForm; locale: Locale};

/** A tile's words, broken into lines, and the height they need. */
export type TileText = {
  form: TileForm;
  label: readonly string[];
  fontPx: number;
  value: readonly string[];
  valueFontPx: number;
  isNumber: boolean;
  heightPx: number;
  /** No word is broken, and neither label nor value takes more than two lines. */
  isWhole: boolean;
};

/** Between a tile's outline and its words. */
const padPx = 2;
const besidePadPx = 8;

/** Breaks a cell's label and value to a tile's width. */
export function measureTile(cell: FigureCell, widthPx: number, {fontPx, minFontPx, form, locale}: TileType): TileText {
  const isNumber = cell.words === null && cell.value !== null;
  const words = cell.words ?? (cell.value === null ? "?" : formatCount(cell.value, locale));
  const leastPx = Math.min(minFontPx, fontPx);
  const numberFontPx = form === "beside" ? fontPx : Math.round(fontPx * 1.15);
  const valueFontPx = isNumber ? numberFontPx : Math.max(leastPx, Math.round(fontPx * 0.85));
  const shared = {form, fontPx, valueFontPx, isNumber};
  if (form === "beside") {
    const [label, value] = [[cell.label], [words]];
    const valuePx = words === "" ? 0 : fontPx + linesWidthPx(value, valueFontPx, isNumber);
    const wordsPx = linesWidthPx(label, fontPx) + valuePx;
    const heightPx = linesHeightPx(1, Math.max(fontPx, valueFontPx)) + padPx;
    return {...shared, label, value, heightPx, isWhole: wordsPx <= widthPx - besidePadPx * 2};
  }
  const innerPx = widthPx - padPx * 2;
  const label = balanceText(cell.label, innerPx, fontPx);
  const value = isNumber ? [words] : balanceText(words, innerPx, valueFontPx);
  const widestPx = Math.max(widestWordPx(cell.label, fontPx), widestWordPx(words, valueFontPx, isNumber));
  return {
    ...shared,
    label,
    value,
    heightPx: linesHeightPx(label.length, fontPx) + linesHeightPx(value.length, valueFontPx) + padPx * 2,
    isWhole: widestPx <= innerPx && label.length <= 2 && value.length <= 2,
  };
}

/** Places a tile's words in its box: label and value in the middle, or one at each end. */
export function placeTile(text: TileText, box: Box): TextBlock[] {
  return placeBoth(text, box).filter(({lines}) => lines.some((line) => line.text !== ""));
}

function placeBoth({form, label, fontPx, value, valueFontPx, isNumber}: TileText, box: Box): TextBlock[] {
  const centrePx = box.xPx + box.widthPx / 2;
  const middlePx = box.yPx + box.heightPx / 2;
  if (form === "beside") {
    const rightPx = box.xPx + box.widthPx - besidePadPx;
    return [
      placeText(label, {xPx: box.xPx + besidePadPx, middlePx, anchor: "start", fontPx, bold: false}),
      placeText(value, {xPx: rightPx, middlePx, anchor: "end", fontPx: valueFontPx, bold: isNumber}),
    ];
  }
  const labelPx = linesHeightPx(label.length, fontPx);
  const valuePx = linesHeightPx(value.length, valueFontPx);
  const topPx = middlePx - (labelPx + valuePx) / 2;
  const place = {xPx: centrePx, anchor: "middle"} as const;
  return [
    placeText(label, {...place, middlePx: topPx + labelPx / 2, fontPx, bold: false}),
    placeText(value, {...place, middlePx: topPx + labelPx + valuePx / 2, fontPx: valueFontPx, bold: isNumber}),
  ];
}
