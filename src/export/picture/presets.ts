import type {ExportOptions, SheetId} from "../export-options.ts";
import {customSheet} from "./custom-size.ts";
import {general, slide, slideBody, square, wall, wechat} from "./screen-sheets.ts";
import type {Sheet} from "./sheet.ts";

/** 150 px an inch: 9 pt are 18.75 px, 7.5 pt are 15.6 px. As high as a page of A4 has room for. */
const wordFull: Sheet = {
  widthPx: 945,
  heightPx: 472,
  grows: {mostPx: 1417},
  pixels: {width: 1890, height: 944},
  widthMetres: 0.16,
  isPaper: true,
  leftPx: 14,
  topPx: 14,
  marginPx: 14,
  textPx: 32,
  accentPx: 5,
  airPx: 16,
  modulePx: 2.4,
  sizes: [
    {title: [27, 25, 23, 21], sub: 18, label: 19, leastLabel: 16, foot: 16, table: 17},
    {title: [24, 22, 21, 20], sub: 16, label: 16, leastLabel: 16, foot: 15.6, table: 15.6, isDense: true},
  ],
};

/** In finer units a layout may set beside one another what it would stack in coarser ones. */
const wordHalfFine: Sheet = {
  ...wordFull,
  widthPx: 472,
  heightPx: 300,
  pixels: {width: 945, height: 601},
  widthMetres: 0.08,
  leftPx: 12,
  topPx: 12,
  marginPx: 12,
  textPx: 28,
  airPx: 14,
  sizes: [{title: [23, 22, 21, 20], sub: 16, label: 16, leastLabel: 15.6, foot: 15.6, table: 15.6, isDense: true}],
};

/** 100 px an inch, so that what is narrow on paper is narrow for the layout: 9 pt are 12.5 px, 7.5 pt are 10.4 px. */
const wordHalf: Sheet = {
  widthPx: 315,
  heightPx: 200,
  grows: {mostPx: 945},
  pixels: {width: 945, height: 600},
  widthMetres: 0.08,
  isPaper: true,
  leftPx: 8,
  topPx: 8,
  marginPx: 8,
  textPx: 20,
  accentPx: 4,
  airPx: 10,
  modulePx: 1.6,
  sizes: [
    {title: [16.5, 15.5, 14.5, 14], sub: 11.5, label: 12.5, leastLabel: 10.5, foot: 10.5, table: 11},
    {title: [15.5, 14.5, 14, 13.5], sub: 10.5, label: 10.5, leastLabel: 10.5, foot: 10.4, table: 10.4, isDense: true},
  ],
  otherwise: wordHalfFine,
};

const sheets: Record<Exclude<SheetId, "own">, Sheet> = {
  general,
  "word-full": wordFull,
  "word-half": wordHalf,
  ppt: slide,
  "slide-body": slideBody,
  wechat,
  square,
  wall,
};

/**
 * The sheet a picture is laid out on.
 *
 * @throws {RangeError} If an own size breaks its limits.
 */
export function sheetOf({preset, own}: Pick<ExportOptions, "preset" | "own">): Sheet {
  return preset === "own" ? customSheet(own) : sheets[preset];
}
