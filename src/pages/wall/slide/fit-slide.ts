import {legendOf} from "../../../charts/legend-of.ts";
import {textWidthPx} from "../../../charts/text/text-width.ts";
import {wrapText} from "../../../charts/text/wrap-text.ts";
import type {Figure, Series} from "../../../figures/figure.ts";
import {firstFitting} from "../../../figures/short/first-fitting.ts";
import {withReliefs} from "../../../figures/short/short-form.ts";
import {shortForms} from "../../../figures/short/shorten-figure.ts";
import type {Translate} from "../../../locale/translate.ts";
import {lineEm, type SlideSizes, slideGap, slideSizes, wideSizes} from "./slide-sizes.ts";

/** The room of a slide, or of the drawing in it, in units. */
export type Room = {widthPx: number; heightPx: number};

/** Draws a figure into a room at a text size; `null` where it does not fit. */
export type DrawInto<Drawing> = (figure: Figure, room: Room, sizes: SlideSizes) => Drawing | null;

export type FittedSlide<Drawing> = {
  figure: Figure;
  sizes: SlideSizes;
  legend: readonly Series[];
  notes: readonly string[];
  /** How many notes there was no room for. */
  moreNotes: number;
  /** The width of the words' own column, on a screen much wider than high; `null` where they stand above and below. */
  columnPx: number | null;
  /** `null` where the figure is empty, or fits in no way. */
  drawing: Drawing | null;
};

/** From this ratio on, words stand beside the drawing. */
const wideRatio = 2.5;

/** Of the slide's height, what the drawing must have to be worth its place. */
const leastShare = 0.34;

/**
 * Lays a slide out for its room: all its words and the drawing, in the largest sizes in which
 * all fits. Where none does, notes after the first are counted; then the drawing has less in it
 * and says what.
 *
 * @returns With `drawing` `null` where even that does not fit.
 */
export function fitSlide<Drawing>(
  figure: Figure,
  room: Room,
  t: Translate,
  drawInto: DrawInto<Drawing>,
): FittedSlide<Drawing> {
  const ways = noteWays(figure.notes);
  const allSizes = isWide(room) ? wideSizes : slideSizes;
  for (const sizes of allSizes) {
    const [whole] = ways;
    const fitted = whole && setSlide(figure, whole, sizes, room, drawInto);
    if (fitted) return fitted;
  }
  for (const notes of ways) {
    for (const sizes of allSizes) {
      const fitted = setSlide(figure, notes, sizes, room, drawInto);
      if (fitted) return fitted;
    }
  }
  const smallest = slideSizes.slice(-1);
  for (const sizes of smallest) {
    for (const shorter of shortForms(figure, t)) {
      const fitted = firstFitting(shorter, (form) => {
        const made = form();
        if (made === null) return null;
        const short = withReliefs(made, t);
        // What the drawing lacks is said, whatever else is not.
        const notes = [...figure.notes.slice(0, 1), ...short.notes.slice(figure.notes.length)];
        return setSlide(short, notes, sizes, room, drawInto);
      });
      if (fitted) return fitted;
    }
  }
  return bareSlide(figure, room);
}

function isWide({widthPx, heightPx}: Room): boolean {
  return widthPx / heightPx > wideRatio;
}

/** All notes, the first one, none. */
function noteWays(notes: readonly string[]): (readonly string[])[] {
  return notes.length > 1 ? [notes, notes.slice(0, 1), []] : [notes, []];
}

function bareSlide<Drawing>(figure: Figure, {widthPx}: Room): FittedSlide<Drawing> {
  const [sizes = {title: 22, sub: 13, label: 14, leastLabel: 12, foot: 12}] = slideSizes.slice(widthPx > 600 ? 2 : -1);
  return {figure, sizes, legend: [], notes: [], moreNotes: 0, columnPx: null, drawing: null};
}

function setSlide<Drawing>(
  figure: Figure,
  notes: readonly string[],
  sizes: SlideSizes,
  {widthPx, heightPx}: Room,
  drawInto: DrawInto<Drawing>,
): FittedSlide<Drawing> | null {
  const legend = legendShown(figure);
  const moreNotes = figure.notes.length - notes.length;
  const columnPx = isWide({widthPx, heightPx}) ? Math.min(720, Math.max(440, Math.round(widthPx * 0.24))) : null;
  const wordsPx = wordsHeight(figure, {notes, moreNotes, legend, sizes, widthPx: columnPx ?? widthPx});
  const drawn =
    columnPx === null
      ? {widthPx, heightPx: Math.floor(heightPx - wordsPx - 2 * slideGap.part)}
      : {widthPx: Math.floor(widthPx - columnPx - slideGap.columns), heightPx: Math.floor(heightPx)};
  if (columnPx === null ? drawn.heightPx < heightPx * leastShare : wordsPx > heightPx) return null;
  const drawing = figure.empty === null ? drawInto(figure, drawn, sizes) : null;
  if (drawing === null && figure.empty === null) return null;
  return {figure, sizes, legend, notes, moreNotes, columnPx, drawing};
}

/** The fills' meaning; left out where there is one fill and nothing to tell apart. */
function legendShown(figure: Figure): readonly Series[] {
  if (figure.empty !== null) return [];
  const entries = legendOf(figure);
  return entries.length < 2 && entries[0]?.tone === "named" ? [] : entries;
}

type Words = {
  notes: readonly string[];
  moreNotes: number;
  legend: readonly Series[];
  sizes: SlideSizes;
  widthPx: number;
};

/** What a slide's words take, by estimate: never less than they do. */
function wordsHeight(figure: Figure, {notes, moreNotes, legend, sizes, widthPx}: Words): number {
  const {title, sub, foot} = sizes;
  const text = (words: string, fontPx: number) => wrapText(words, widthPx, fontPx).length * fontPx * lineEm.text;
  const rows = legendRows(legend, sub, widthPx);
  return (
    wrapText(figure.title, widthPx, title, true).length * title * lineEm.title +
    text(figure.subtitle, sub) +
    text(figure.filterLine, foot) +
    (rows === 0 ? 0 : rows * sub * lineEm.text + slideGap.part) +
    [...notes, lastLine(figure)].reduce((sum, line) => sum + text(line, foot), 0) +
    // That there are more is said in a short line.
    (moreNotes > 0 ? foot * lineEm.text : 0) +
    slideGap.part
  );
}

/** Source, what is counted, and the data's own line, which has their date. */
export function lastLine({sourceLine, n, dataset}: Figure): string {
  return [sourceLine, n?.words ?? "", dataset.words].filter((words) => words !== "").join(" · ");
}

/** Between a swatch and its word, and between entries, in em. */
export const legendEm = {swatch: 0.95, gap: 0.4, between: 1.4} as const;

function legendRows(legend: readonly Series[], fontPx: number, widthPx: number): number {
  let rows = legend.length === 0 ? 0 : 1;
  let usedPx = 0;
  for (const {label} of legend) {
    const entryPx = (legendEm.swatch + legendEm.gap) * fontPx + textWidthPx(label, fontPx);
    const lines = wrapText(label, widthPx - (legendEm.swatch + legendEm.gap) * fontPx, fontPx).length;
    if (usedPx > 0 && usedPx + legendEm.between * fontPx + entryPx > widthPx) {
      rows += lines;
      usedPx = entryPx;
    } else {
      rows += lines - 1;
      usedPx += (usedPx > 0 ? legendEm.between * fontPx : 0) + entryPx;
    }
  }
  return rows;
}
