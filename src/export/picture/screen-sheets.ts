import type {Sheet} from "./sheet.ts";

export const pxPerInch = 96;
const pointsPerInch = 72;

/** The room that a slide of 13.333 × 7.5 inches has below its title, above caption and source. */
const inches = {width: 12.333, height: 4.2} as const;

/** The same in what each part of a slide is measured in. */
export const slideArea = {
  inches,
  px: {width: Math.round(inches.width * pxPerInch), height: Math.round(inches.height * pxPerInch)},
  heightPt: inches.height * pointsPerInch,
} as const;

export function pxOfPoints(points: number): number {
  return (points * pxPerInch) / pointsPerInch;
}

const metresPerInch = 0.0254;

/** As wide as a Word column at 190 dpi, and 16:9 unless its content needs more height. */
export const general: Sheet = {
  widthPx: 1200,
  heightPx: 675,
  // At twice as many pixels, as many as a phone's canvas takes.
  grows: {mostPx: 3479},
  pixels: {width: 2400, height: 1350},
  widthMetres: 0.16,
  isPaper: false,
  leftPx: 56,
  topPx: 48,
  marginPx: 34,
  textPx: 78,
  accentPx: 6,
  airPx: 20,
  modulePx: 3,
  // On paper, 16 cm wide, 15 is just under 6 pt: smaller text would be there, but not to be read.
  sizes: [{title: [30, 26, 23, 20], sub: 18, label: 20, leastLabel: 15, foot: 16, table: 17}],
  grownLabel: 16,
};

/** 96 px an inch of the slide: 16 px are 12 pt, and 12.5, the last resort, more than 9. */
export const slide: Sheet = {
  widthPx: 1280,
  heightPx: 720,
  grows: null,
  pixels: {width: 2560, height: 1440},
  widthMetres: 13.333 * metresPerInch,
  isPaper: true,
  leftPx: 52,
  topPx: 44,
  marginPx: 30,
  textPx: 76,
  accentPx: 7,
  airPx: 18,
  modulePx: 2.4,
  sizes: [
    {title: [42, 36, 31, 28], sub: 21, label: 24, leastLabel: 18, foot: 16, table: 18},
    {title: [34, 30, 26, 24], sub: 18, label: 20, leastLabel: 16, foot: 15, table: 16},
    {title: [28, 25, 23, 21], sub: 16, label: 17, leastLabel: 14.5, foot: 14, table: 14.5, isDense: true},
    {title: [24, 23, 22, 21], sub: 13.5, label: 13.5, leastLabel: 12.5, foot: 12.5, table: 12.5, isDense: true},
  ],
};

/** The place below a slide's title, where the slide itself has the words. */
export const slideBody: Sheet = {
  ...slide,
  widthPx: slideArea.px.width,
  heightPx: slideArea.px.height,
  pixels: {width: slideArea.px.width * 2, height: slideArea.px.height * 2},
  widthMetres: slideArea.inches.width * metresPerInch,
  leftPx: 4,
  topPx: 4,
  marginPx: 4,
  textPx: 4,
  isBare: true,
};

/** Read from metres away: as large on the wall, for its height, as on a slide. */
export const wall: Sheet = {...slide, pixels: {width: 3840, height: 2160}, widthMetres: 1.2, isPaper: false};

/** A phone shows it 360 px wide: 20 px are 8 of them, and a touch shows it large. */
export const wechat: Sheet = {
  ...slide,
  widthPx: 900,
  heightPx: 500,
  pixels: {width: 900, height: 500},
  widthMetres: 0.16,
  isPaper: false,
  leftPx: 28,
  topPx: 24,
  marginPx: 20,
  textPx: 48,
  accentPx: 6,
  airPx: 12,
  modulePx: 2,
  sizes: [
    {title: [32, 28, 25, 23], sub: 18, label: 21, leastLabel: 16, foot: 14, table: 16},
    {title: [26, 23, 21, 19], sub: 15, label: 17, leastLabel: 13.5, foot: 13, table: 13.5},
    {title: [22, 20, 18, 17], sub: 13, label: 14, leastLabel: 12, foot: 12, table: 12, isDense: true},
  ],
};

export const square: Sheet = {
  ...slide,
  widthPx: 1080,
  heightPx: 1080,
  pixels: {width: 1080, height: 1080},
  widthMetres: 0.16,
  isPaper: false,
  leftPx: 44,
  topPx: 44,
  marginPx: 36,
  textPx: 72,
  accentPx: 8,
  airPx: 22,
  modulePx: 3,
  sizes: [
    {title: [46, 40, 35, 32], sub: 26, label: 29, leastLabel: 22, foot: 21, table: 22},
    {title: [38, 33, 29, 27], sub: 22, label: 24, leastLabel: 19, foot: 18, table: 19},
    {title: [30, 27, 24, 22], sub: 18, label: 19, leastLabel: 15, foot: 15, table: 15, isDense: true},
  ],
};
