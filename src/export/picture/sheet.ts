import type {Translate} from "../../locale/translate.ts";
import type {ExportOptions} from "../export-options.ts";

/** Text sizes in the sheet's px. `title` is tried from the largest on; `label` shrinks to `leastLabel` where it must. */
export type Sizes = {
  title: readonly number[];
  /** The line below the title, and the legend. */
  sub: number;
  label: number;
  leastLabel: number;
  foot: number;
  table: number;
  /** The foot's remarks follow one another on a line, where each has its own otherwise; margins and air are narrower. */
  isDense?: boolean;
};

/**
 * What a picture is laid out on. Its px are units of layout: how many pixels of the PNG, and
 * how many millimetres of paper, one of them is, is said beside.
 */
export type Sheet = {
  widthPx: number;
  /** The least height where the picture may grow; else its height. */
  heightPx: number;
  /** Whether it grows in height with its content, and how far; `null` where its size is fixed. */
  grows: {mostPx: number} | null;
  /** Pixels of the PNG. Where the picture grows, its height follows. */
  pixels: {width: number; height: number};
  /** Its true width on paper or slide. */
  widthMetres: number;
  /** Whether an SVG states its size in millimetres, so that Word places it at its true size. */
  isPaper: boolean;
  leftPx: number;
  topPx: number;
  /** Below the last line of the foot. */
  marginPx: number;
  /** From the left edge to head and legend, right of the accent. */
  textPx: number;
  accentPx: number;
  airPx: number;
  /** A QR code's module. */
  modulePx: number;
  /** From the sizes wished for to the smallest that can be read: the first that fits is taken. */
  sizes: readonly Sizes[];
  /** The labels' size where the picture has grown; the wished one unless told. */
  grownLabel?: number;
  /** Legend and drawing alone: title, filters, notes and source stand beside it. */
  isBare?: true;
  /** The same paper in other units, where what does not fit on this one may. */
  otherwise?: Sheet;
};

export function rightOf({widthPx, leftPx}: Sheet): number {
  return widthPx - leftPx;
}

/** A sheet as these sizes have it. */
export function sheetFor(sheet: Sheet, {isDense}: Sizes): Sheet {
  const {topPx, marginPx, airPx} = sheet;
  return isDense ? {...sheet, topPx: topPx * 0.7, marginPx: marginPx * 0.75, airPx: airPx * 0.6} : sheet;
}

/** What every strip of a picture is set by. */
export type PageSetup = {
  sheet: Sheet;
  sizes: Sizes;
  options: Pick<ExportOptions, "include" | "look">;
  t: Translate;
};
