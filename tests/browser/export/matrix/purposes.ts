import type {ExportOptions, Look} from "../../../../src/export/export-options.ts";
import type {Locale} from "../../../../src/locale/locale.ts";
import type {Outcome} from "./in-page.ts";
import type {Choice} from "./matrix-figures.ts";

/** What a picture is made for, and what comes of every figure there. */
type Purpose = {
  name: string;
  options: Partial<ExportOptions>;
  sizeFaults: (outcome: Outcome) => string[];
  /** What has less in its drawing to fit, and says what: "language filters figure". */
  shortened: readonly string[];
  /** Those that are also drawn to the pixel: between them every kind of drawing. */
  drawn: readonly (readonly [figure: string, Locale, Choice, Look])[];
};

/** On a slide, and on what has its proportion. */
const shortenedOnSlide = [
  "zh all own heat of townships",
  "zh all register term-calendar-by-township",
  "zh all register completeness",
  "zh some own heat of townships",
  "zh some register term-calendar-by-township",
  "en all township-map",
  "en all own heat of townships",
  "en all register term-calendar-by-township",
  "en all register completeness",
  "en some township-map",
  "en some own heat of townships",
  "en some register term-calendar-by-township",
];

export const purposes: readonly Purpose[] = [
  {
    name: "a general picture, 2400 px wide",
    options: {preset: "general"},
    sizeFaults: growing({pixels: [2400, 1350, 12_000], width: "1200"}),
    shortened: [],
    drawn: [
      ["headline-metrics", "zh", "all", "light"],
      ["own heat", "en", "some", "print-safe"],
    ],
  },
  {
    name: "a full column of Word, 16 cm at 300 dpi",
    options: {preset: "word-full"},
    sizeFaults: growing({pixels: [1890, 944, 2834], width: "160mm"}),
    shortened: ["zh all register completeness", "en all register completeness"],
    drawn: [
      ["by-lever", "zh", "some", "print-safe"],
      ["framework", "en", "all", "light"],
    ],
  },
  {
    name: "half a column of Word, 8 cm at 300 dpi",
    options: {preset: "word-half"},
    sizeFaults: growing({pixels: [945, 600, 2835], width: "80mm"}),
    shortened: [
      "zh all register completeness",
      "en all framework",
      "en all own heat of townships",
      "en all register term-calendar-by-township",
      "en all register completeness",
      "en some framework",
      "en some register term-calendar-by-township",
      "en some register completeness",
      "en none framework",
    ],
    drawn: [
      ["by-township", "zh", "all", "light"],
      ["own share", "en", "all", "print-safe"],
    ],
  },
  {
    name: "a slide of 13.333 × 7.5 inches",
    options: {preset: "ppt"},
    sizeFaults: fixed({pixels: [2560, 1440], size: "338.66mm 190.5mm"}),
    shortened: shortenedOnSlide,
    drawn: [
      ["township-map", "zh", "all", "light"],
      ["neighbours xiamei-base", "en", "all", "print-safe"],
    ],
  },
  {
    name: "a WeChat article's picture, 900 × 500 px",
    options: {preset: "wechat"},
    sizeFaults: fixed({pixels: [900, 500], size: "900 500"}),
    shortened: [
      "zh all framework",
      "zh all own heat of townships",
      "zh all register term-calendar-by-township",
      "zh all register completeness",
      "zh some framework",
      "zh some own heat of townships",
      "zh some register term-calendar-by-township",
      "zh none framework",
      "en all framework",
      "en all township-map",
      "en all own share",
      "en all own heat of townships",
      "en all neighbours xiamei-base",
      "en all register coverage-by-township",
      "en all register term-calendar-by-township",
      "en all register completeness",
      "en some framework",
      "en some township-map",
      "en some own share",
      "en some own heat of townships",
      "en some neighbours xiamei-base",
      "en some register coverage-by-township",
      "en some register term-calendar-by-township",
      "en some register completeness",
      "en none framework",
      "en none neighbours xiamei-base",
    ],
    drawn: [
      ["by-mode", "zh", "none", "light"],
      ["one-to-many", "en", "all", "light"],
    ],
  },
  {
    name: "a square of 1080 px",
    options: {preset: "square"},
    sizeFaults: fixed({pixels: [1080, 1080], size: "1080 1080"}),
    shortened: [
      "en all register term-calendar-by-township",
      "en all register completeness",
      "en some own heat of townships",
    ],
    drawn: [
      ["township-map", "en", "some", "print-safe"],
      ["own stacked", "zh", "some", "light"],
    ],
  },
  {
    name: "a wall of 3840 × 2160 px",
    options: {preset: "wall"},
    sizeFaults: fixed({pixels: [3840, 2160], size: "1280 720"}),
    shortened: shortenedOnSlide,
    drawn: [
      ["framework", "zh", "all", "print-safe"],
      ["by-host-kind", "en", "some", "light"],
    ],
  },
  {
    name: "one's own 1600 × 900 px",
    options: {preset: "own"},
    sizeFaults: fixed({pixels: [1600, 900], size: "1280 720"}),
    shortened: shortenedOnSlide,
    drawn: [
      ["platform-contents", "zh", "all", "print-safe"],
      ["honours-by-level", "en", "none", "light"],
    ],
  },
  {
    name: "one's own 1080 × 1920 px",
    options: {preset: "own", own: {widthPx: 1080, heightPx: 1920}},
    sizeFaults: fixed({pixels: [1080, 1920], size: "720 1280"}),
    shortened: ["en all register completeness"],
    drawn: [
      ["own heat of townships", "zh", "some", "light"],
      ["association-members", "en", "all", "light"],
    ],
  },
];

/** Of one size, to the pixel, whatever is in it. */
function fixed(wanted: {pixels: [width: number, height: number]; size: string}) {
  return ({pixels: {width, height}, size}: Outcome): string[] => [
    ...(`${width} ${height}` === wanted.pixels.join(" ") ? [] : [`${width} × ${height} pixels`]),
    ...(`${size.width} ${size.height}` === wanted.size ? [] : [`${size.width} × ${size.height}`]),
  ];
}

/** Of one width; as high as its content in the same proportion, from least to most. */
function growing(wanted: {pixels: [width: number, least: number, most: number]; width: string}) {
  const [exact, least, most] = wanted.pixels;
  return ({pixels: {width, height}, size}: Outcome): string[] => {
    const isHigh = height >= least && height <= most;
    const inProportion = Math.abs(height - (size.heightPx * width) / size.widthPx) <= 1;
    return [
      ...(width === exact && isHigh && inProportion ? [] : [`${width} × ${height} pixels of ${size.heightPx}`]),
      ...(size.width === wanted.width ? [] : [`${size.width} wide`]),
    ];
  };
}
