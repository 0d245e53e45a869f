import type {ExportOptions, PresetId} from "./export-options.ts";
import type {Sheet, Sizes} from "./sheet.ts";

const metresPerInch = 0.0254;

/** As wide as a Word column at 190 dpi, and 16:9 unless its content needs more height. */
const general: Sheet = {
  widthPx: 1200,
  heightPx: 675,
  grows: {mostPx: 6000},
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
  sizes: [{title: [30, 26, 23, 20], sub: 18, legend: 18, label: 20, leastLabel: 15, foot: 16, table: 17}],
  grownLabel: 16,
};

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
    {title: [27, 25, 23, 21], sub: 18, legend: 18, label: 19, leastLabel: 16, foot: 16, table: 17},
    {
      title: [24, 22, 21, 20],
      sub: 16,
      legend: 16,
      label: 16,
      leastLabel: 16,
      foot: 15.6,
      table: 15.6,
      isDense: true,
    },
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
  sizes: [
    {
      title: [23, 22, 21, 20],
      sub: 16,
      legend: 16,
      label: 16,
      leastLabel: 15.6,
      foot: 15.6,
      table: 15.6,
      isDense: true,
    },
  ],
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
    {title: [16.5, 15.5, 14.5, 14], sub: 11.5, legend: 11.5, label: 12.5, leastLabel: 10.5, foot: 10.5, table: 11},
    {
      title: [15.5, 14.5, 14, 13.5],
      sub: 10.5,
      legend: 10.5,
      label: 10.5,
      leastLabel: 10.5,
      foot: 10.4,
      table: 10.4,
      isDense: true,
    },
  ],
  otherwise: wordHalfFine,
};

const slideSizes: readonly Sizes[] = [
  {title: [42, 36, 31, 28], sub: 21, legend: 21, label: 24, leastLabel: 18, foot: 16, table: 18},
  {title: [34, 30, 26, 24], sub: 18, legend: 18, label: 20, leastLabel: 16, foot: 15, table: 16},
  {title: [28, 25, 23, 21], sub: 16, legend: 16, label: 17, leastLabel: 14.5, foot: 14, table: 14.5, isDense: true},
  {
    title: [24, 23, 22, 21],
    sub: 13.5,
    legend: 13.5,
    label: 13.5,
    leastLabel: 12.5,
    foot: 12.5,
    table: 12.5,
    isDense: true,
  },
];

/** 96 px an inch of the slide: 16 px are 12 pt, and 12.5, the last resort, more than 9. */
const slide: Sheet = {
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
  sizes: slideSizes,
};

/** Read from metres away: as large on the wall, for its height, as on a slide. */
const wall: Sheet = {...slide, pixels: {width: 3840, height: 2160}, widthMetres: 1.2, isPaper: false};

/** A phone shows it 360 px wide: 20 px are 8 of them, and a touch shows it large. */
const wechat: Sheet = {
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
    {title: [32, 28, 25, 23], sub: 18, legend: 18, label: 21, leastLabel: 16, foot: 14, table: 16},
    {title: [26, 23, 21, 19], sub: 15, legend: 15, label: 17, leastLabel: 13.5, foot: 13, table: 13.5},
    {title: [22, 20, 18, 17], sub: 13, legend: 13, label: 14, leastLabel: 12, foot: 12, table: 12, isDense: true},
  ],
};

const square: Sheet = {
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
    {title: [46, 40, 35, 32], sub: 26, legend: 26, label: 29, leastLabel: 22, foot: 21, table: 22},
    {title: [38, 33, 29, 27], sub: 22, legend: 22, label: 24, leastLabel: 19, foot: 18, table: 19},
    {title: [30, 27, 24, 22], sub: 18, legend: 18, label: 19, leastLabel: 15, foot: 15, table: 15, isDense: true},
  ],
};

const sheets: Record<Exclude<PresetId, "own">, Sheet> = {
  general,
  "word-full": wordFull,
  "word-half": wordHalf,
  ppt: slide,
  wechat,
  square,
  wall,
};

/** What a picture of one's own size may measure, in pixels. */
export const ownLimits = {leastWidth: 480, leastHeight: 320, mostSide: 8000, mostPixels: 16_700_000} as const;

/** What is wrong with an own size: a side too small, too large, not a whole number, or too many pixels in all; `null` if nothing. */
export function faultOfOwn({widthPx, heightPx}: ExportOptions["own"]): "not-whole" | "too-small" | "too-large" | null {
  if (!Number.isInteger(widthPx) || !Number.isInteger(heightPx)) return "not-whole";
  if (widthPx < ownLimits.leastWidth || heightPx < ownLimits.leastHeight) return "too-small";
  const isLarge = Math.max(widthPx, heightPx) > ownLimits.mostSide || widthPx * heightPx > ownLimits.mostPixels;
  return isLarge ? "too-large" : null;
}

/**
 * The sheet a picture is laid out on.
 *
 * @throws {RangeError} If an own size breaks its limits.
 */
export function sheetOf({preset, own}: Pick<ExportOptions, "preset" | "own">): Sheet {
  return preset === "own" ? ownSheet(own) : sheets[preset];
}

/** As much text as a slide of the same area would hold; text of at least 12 px however small it is. */
function ownSheet(own: ExportOptions["own"]): Sheet {
  const fault = faultOfOwn(own);
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
