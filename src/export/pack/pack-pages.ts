import type {Locale} from "../../locale/locale.ts";
import type {ExportOptions} from "../export-options.ts";
import type {PackLabels} from "../pack-labels.ts";
import {inksOf} from "../picture/look.ts";
import type {Picture, PictureText} from "../picture/picture.ts";
import {sheetOf} from "../picture/presets.ts";
import {bottomOf, plain, stackText} from "../picture/shape.ts";
import {rightOf} from "../picture/sheet.ts";

/** A page of words that grows, grows to the shape of a sheet of paper at most. */
const mostHeight = Math.SQRT2;

type Line = {text: string; fontPx: number; bold: boolean; fill: string; airPx: number};

/** A pack's first and last pages, on the sheet that its figures are on. */
export function packPages(
  words: PackLabels,
  options: ExportOptions,
  locale: Locale,
): {cover: Picture[]; sources: Picture[]} {
  const {sizes} = sheetOf(options);
  const {title: titles = [], sub = 16, foot = 14} = sizes[0] ?? {};
  const {ink, inkSoft, accent} = inksOf(options.look);
  const heading = (text: string): Line => ({text, fontPx: titles[0] ?? 24, bold: true, fill: ink, airPx: sub});
  const cover: Line[] = [
    heading(words.title),
    ...(words.warning === null ? [] : [{text: words.warning, fontPx: sub, bold: true, fill: accent, airPx: sub}]),
    ...words.contents.map((text) => ({text, fontPx: sub, bold: false, fill: ink, airPx: sub * 0.5})),
  ];
  const sources: Line[] = words.sources.flatMap(({title, lines}, index) => [
    ...(index === 0 ? [heading(words.sourcesTitle)] : []),
    {text: title, fontPx: sub, bold: true, fill: ink, airPx: foot * 0.3},
    ...lines.map((text, at) => ({
      text,
      fontPx: foot,
      bold: false,
      fill: inkSoft,
      airPx: at === lines.length - 1 ? sub : foot * 0.2,
    })),
  ]);
  const set = (lines: readonly Line[]) => setPages(lines, words, options, locale);
  return {cover: set(cover), sources: set(sources)};
}

function setPages(lines: readonly Line[], words: PackLabels, options: ExportOptions, locale: Locale): Picture[] {
  const sheet = sheetOf(options);
  const mostPx =
    (sheet.grows === null ? sheet.heightPx : Math.max(sheet.heightPx, sheet.widthPx * mostHeight)) - sheet.marginPx;
  const pages: PictureText[][] = [];
  let topPx = Number.POSITIVE_INFINITY;
  for (const {text, fontPx, bold, fill, airPx} of lines) {
    const place = (atPx: number) =>
      stackText({text, xPx: sheet.textPx, topPx: atPx, widthPx: rightOf(sheet) - sheet.textPx, fontPx, bold});
    if (bottomOf(place(topPx)) > mostPx || pages.length === 0) {
      pages.push([]);
      topPx = sheet.topPx;
    }
    const block = place(topPx);
    pages.at(-1)?.push({block, fill});
    topPx = bottomOf(block) + airPx;
  }
  return pages.map((texts) => pageOf(texts, words, options, locale));
}

function pageOf(texts: readonly PictureText[], words: PackLabels, options: ExportOptions, locale: Locale): Picture {
  const sheet = sheetOf(options);
  const last = texts.at(-1);
  const endPx = (last === undefined ? 0 : bottomOf(last.block)) + sheet.marginPx;
  const heightPx = Math.max(sheet.heightPx, Math.ceil(endPx));
  return {
    widthPx: sheet.widthPx,
    heightPx,
    pixels: {width: sheet.pixels.width, height: Math.round((heightPx * sheet.pixels.width) / sheet.widthPx)},
    widthMetres: sheet.widthMetres,
    isPaper: sheet.isPaper,
    unfit: null,
    reliefs: [],
    look: options.look,
    locale,
    title: words.title,
    description: words.title,
    boxes: [
      {
        box: {
          xPx: sheet.leftPx,
          yPx: sheet.topPx,
          widthPx: sheet.accentPx,
          heightPx: endPx - sheet.marginPx - sheet.topPx,
        },
        fill: plain(inksOf(options.look).accent),
        stroke: null,
        radiusPx: sheet.accentPx / 2,
      },
    ],
    texts,
    swatches: [],
    code: null,
    drawing: {
      xPx: 0,
      yPx: 0,
      layout: {kind: "cells", widthPx: 0, heightPx: 0, fontPx: 0, fits: true, cells: [], texts: [], links: []},
    },
  };
}
