import type {Layout} from "../../charts/layout.ts";
import {layoutFigure} from "../../charts/layout-figure.ts";
import type {Figure} from "../../figures/figure.ts";
import {captionOf} from "../../figures/text/caption.ts";
import type {Translate} from "../../locale/translate.ts";
import type {ExportOptions} from "../export-options.ts";
import {layoutFooter} from "./layout-footer.ts";
import {layoutHeader} from "./layout-header.ts";
import {layoutLegend} from "./layout-legend.ts";
import {layoutTable} from "./layout-table.ts";
import {inksOf} from "./look.ts";
import type {Code, Picture, Strip} from "./picture.ts";
import {sheetOf} from "./presets.ts";
import {stackText} from "./shape.ts";
import {type PageSetup, rightOf, type Sheet, sheetFor} from "./sheet.ts";

/** Where the same view can be seen: its address where there is one, and that as a QR code where there is one. */
export type Whereabouts = {address: string | null; code: Code | null};

/**
 * Sets a figure's picture with all that the figure has: in the preset's sizes one after
 * another, from the largest on, until it fits.
 *
 * @returns The first that fits; where none does, the one that is nearest to it, with `unfit`.
 * @throws {RangeError} If an own size breaks its limits.
 */
export function fitPicture(figure: Figure, options: ExportOptions, whereabouts: Whereabouts, t: Translate): Picture {
  const first = sheetOf(options);
  let picture: Picture | null = null;
  for (let sheet: Sheet | undefined = first; sheet !== undefined; sheet = sheet.otherwise) {
    for (const sizes of sheet.sizes) {
      const set = setPicture(figure, whereabouts, {sheet: sheetFor(sheet, sizes), sizes, options, t});
      if (set.unfit === null) return set;
      picture = picture !== null && excessOf(picture) < excessOf(set) ? picture : set;
    }
  }
  if (picture === null) throw new RangeError(`sheet without sizes: ${options.preset}`);
  return picture;
}

function excessOf({unfit}: Picture): number {
  return unfit === null ? 0 : unfit.neededPx / unfit.mostPx;
}

function setPicture(figure: Figure, whereabouts: Whereabouts, setup: PageSetup): Picture {
  const {sheet, options} = setup;
  const {airPx, grows} = sheet;
  const header = sheet.isBare ? bareStrip(sheet.topPx) : layoutHeader(figure, setup);
  const drawable = figure.empty === null ? figure : undrawn(figure);
  const legend = layoutLegend(drawable, header.bottomPx + airPx * 0.8, setup);
  const topPx = legend.bottomPx + airPx;
  const foot = (atPx: number) =>
    sheet.isBare ? {...bareStrip(atPx), code: null} : layoutFooter(figure, whereabouts, atPx, setup);
  const footPx = foot(0).bottomPx + sheet.marginPx;
  const tablePx = options.include.table ? layoutTable(figure, 0, setup).bottomPx : 0;
  const belowPx = (tablePx > 0 ? tablePx + airPx : 0) + airPx + footPx;
  // With a table below, the drawing may be lower: its numbers are said twice.
  const leastRoomPx = sheet.heightPx * (tablePx > 0 ? 0.2 : 0.296);
  const spacePx = Math.max(leastRoomPx, sheet.heightPx - belowPx - topPx);
  const empty = figure.empty === null ? null : placeEmpty(figure.empty, topPx + airPx, setup);
  const mostSpacePx = (grows?.mostPx ?? sheet.heightPx) - belowPx - topPx;
  const layout = layoutDrawing(drawable, {spacePx, mostSpacePx}, setup);
  const emptyPx = empty === null ? 0 : empty.block.box.heightPx + airPx;
  const drawnPx = Math.max(spacePx, layout.heightPx, emptyPx);
  const tableTopPx = topPx + drawnPx + airPx;
  const table = layoutTable(figure, tableTopPx, setup);
  const footerTopPx = tablePx > 0 ? table.bottomPx + airPx : tableTopPx;
  const footer = foot(footerTopPx);
  const strips = [header, legend, ...(tablePx > 0 ? [table] : []), footer];
  // What floating point adds is no pixel.
  const neededPx = Math.ceil(footer.bottomPx + sheet.marginPx - 0.01);
  const mostPx = grows === null ? sheet.heightPx : grows.mostPx;
  const isUnfit = neededPx > Math.ceil(mostPx) || !layout.fits;
  const heightPx = grows === null && !isUnfit ? sheet.heightPx : neededPx;
  return {
    widthPx: sheet.widthPx,
    heightPx,
    pixels: pixelsOf(setup, heightPx),
    widthMetres: sheet.widthMetres,
    isPaper: sheet.isPaper,
    unfit: isUnfit ? {neededPx, mostPx} : null,
    reliefs: [],
    look: options.look,
    locale: figure.locale,
    title: figure.title,
    description: captionOf(figure, setup.t),
    boxes: strips.flatMap(({boxes}) => boxes),
    texts: [...strips.flatMap(({texts}) => texts), ...(empty === null ? [] : [empty])],
    swatches: legend.swatches,
    code: footer.code,
    drawing: {xPx: sheet.leftPx, yPx: topPx + (drawnPx - layout.heightPx) / 2, layout},
  };
}

function bareStrip(bottomPx: number): Strip {
  return {boxes: [], texts: [], swatches: [], bottomPx};
}

function pixelsOf({sheet}: PageSetup, heightPx: number): Picture["pixels"] {
  if (heightPx === sheet.heightPx) return sheet.pixels;
  return {width: sheet.pixels.width, height: Math.round((heightPx * sheet.pixels.width) / sheet.widthPx)};
}

/** In the room that is left; else as high as it likes; else squeezed into as much as the picture may grow. */
function layoutDrawing(
  figure: Figure,
  {spacePx, mostSpacePx}: {spacePx: number; mostSpacePx: number},
  {sheet, sizes}: PageSetup,
): Layout {
  const widthPx = rightOf(sheet) - sheet.leftPx;
  const text = {widthPx, fontPx: sizes.label, minFontPx: sizes.leastLabel};
  const layout = layoutFigure(figure, {...text, maxHeightPx: spacePx});
  if (layout.fits) return layout;
  if (sheet.grows === null) return {...layoutFigure(figure, {widthPx, fontPx: sizes.leastLabel}), fits: false};
  const natural = layoutFigure(figure, {widthPx, fontPx: sheet.grownLabel ?? sizes.label});
  if (natural.heightPx <= mostSpacePx) return natural;
  const squeezed = layoutFigure(figure, {...text, maxHeightPx: Math.max(0, mostSpacePx)});
  return squeezed.fits ? squeezed : natural;
}

function placeEmpty(text: string, topPx: number, {sheet, sizes, options}: PageSetup) {
  const widthPx = rightOf(sheet) - sheet.textPx;
  return {
    block: stackText({text, xPx: sheet.textPx, topPx, widthPx, fontPx: sizes.label}),
    fill: inksOf(options.look).ink,
  };
}

/** A figure without its marks: one that says why it is empty has no more to draw. */
function undrawn(figure: Figure): Figure {
  switch (figure.kind) {
    case "bars":
      return {...figure, rows: []};
    case "tree":
      return {...figure, root: null};
    case "heat":
      return {...figure, rows: [], columns: []};
    case "tiles":
      return {...figure, tiles: [], apart: []};
    case "levels":
      return {...figure, levels: []};
  }
}
