import type {ExportOptions, SheetId} from "../export-options.ts";
import {ownSheet} from "./custom-size.ts";
import {general, slide, slideBody, square, wall, wechat} from "./screen-sheets.ts";
import type {Sheet} from "./sheet.ts";
import {wordFull, wordHalf} from "./word-sheets.ts";

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
  return preset === "own" ? ownSheet(own) : sheets[preset];
}
