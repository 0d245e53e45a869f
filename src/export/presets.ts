import type {ExportOptions, PresetId} from "./export-options.ts";
import {ownSheet} from "./own-size.ts";
import {general, slide, square, wall, wechat} from "./screen-sheets.ts";
import type {Sheet} from "./sheet.ts";
import {wordFull, wordHalf} from "./word-sheets.ts";

const sheets: Record<Exclude<PresetId, "own">, Sheet> = {
  general,
  "word-full": wordFull,
  "word-half": wordHalf,
  ppt: slide,
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
