import type {ExportOptions} from "../export-options.ts";
import {slide, wechat} from "./screen-sheets.ts";
import type {Sheet} from "./sheet.ts";

/** What a picture of one's own size may measure, in pixels. */
export const customLimits = {leastWidth: 480, leastHeight: 320, mostSide: 8000, mostPixels: 16_700_000} as const;

/** What is wrong with an own size: a side too small, too large, not a whole number, or too many pixels in all; `null` if nothing. */
export function faultOfCustom({
  widthPx,
  heightPx,
}: ExportOptions["own"]): "not-whole" | "too-small" | "too-large" | null {
  if (!Number.isInteger(widthPx) || !Number.isInteger(heightPx)) return "not-whole";
  if (widthPx < customLimits.leastWidth || heightPx < customLimits.leastHeight) return "too-small";
  const isLarge = Math.max(widthPx, heightPx) > customLimits.mostSide || widthPx * heightPx > customLimits.mostPixels;
  return isLarge ? "too-large" : null;
}

/**
 * As much text as a slide of the same area would hold; text of at least 12 px however small it is.
 *
 * @throws {RangeError} If the size breaks its limits.
 */
export function customSheet(own: ExportOptions["own"]): Sheet {
  const fault = faultOfCustom(own);
  if (fault !== null) throw new RangeError(`size ${fault}: ${own.widthPx} × ${own.heightPx}`);
  const scale = Math.max(1, Math.sqrt((own.widthPx * own.heightPx) / (slide.widthPx * slide.heightPx)));
  const [widthPx, heightPx] = [own.widthPx / scale, own.heightPx / scale];
  const isSmall = Math.min(widthPx, heightPx) < 560;
  return {
    ...(isSmall ? wechat : slide),
    widthPx,
    heightPx,
    pixels: {width: own.widthPx, height: own.heightPx},
    widthMetres: 0.16,
    isPaper: false,
  };
}
