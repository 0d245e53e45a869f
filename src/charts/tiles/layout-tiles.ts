import type {FigureCell, TilesFigure} from "../../figures/figure.ts";
import {cellTone} from "../cell-tone.ts";
import type {CellsLayout, Room} from "../layout.ts";
import {type Arrangement, flowTiles, gridTiles, staggerTiles} from "./arrange-tiles.ts";
import {setTiles, type TileRoom, type TileSet} from "./set-tiles.ts";
import type {TileForm, TileType} from "./tile-text.ts";

/** The widest a tile is drawn, in em. */
const mostEm = {stacked: 8.5, beside: 17} as const satisfies Record<TileForm, number>;
/** More to a line than this are not tried. */
const mostFlowing = 8;

/**
 * Places tiles on their grid, and what stands apart below it.
 *
 * Where a tile is too narrow for its words they are set smaller, then every other tile of
 * a row is set a line lower, which gives each the room of two. Where even that is too
 * narrow, as with very long words, tiles follow one another in reading order. With a
 * height given, label and value may share a line; `fits` says whether it was enough.
 */
export function layoutTiles(figure: TilesFigure, room: Room): CellsLayout {
  let tooHigh: CellsLayout | undefined;
  for (const arrangement of [gridTiles(figure.tiles), staggerTiles(figure.tiles)]) {
    for (const type of typesOf(figure, room)) {
      const layout = setFigure(figure, arrangement, room, type);
      if (layout?.fits) return layout;
      tooHigh ??= layout ?? undefined;
    }
  }
  return tooHigh ?? flowFigure(figure, room);
}

/** From the text size wanted to the least; on one line only where the height is limited. */
function typesOf({locale}: TilesFigure, {fontPx, minFontPx = 11, maxHeightPx}: Room): TileType[] {
  const forms: readonly TileForm[] = maxHeightPx === undefined ? ["stacked"] : ["stacked", "beside"];
  const sizes = Array.from({length: Math.max(1, fontPx - minFontPx + 1)}, (_, step) => fontPx - step);
  return sizes.flatMap((size) => forms.map((form): TileType => ({fontPx: size, minFontPx, form, locale})));
}

/** `null` where a word would be broken. */
function setFigure(figure: TilesFigure, arrangement: Arrangement, room: Room, type: TileType): CellsLayout | null {
  const {widthPx, maxHeightPx} = room;
  const gapPx = figure.tiles.length > 0 && figure.apart.length > 0 ? type.fontPx * 0.9 : 0;
  const belowPx = gapPx + flowCells(figure.apart, widthPx, 0, type).heightPx;
  const grid = setTiles(
    figure.tiles,
    arrangement,
    {
      widthPx,
      topPx: 0,
      mostPx: type.fontPx * mostEm[type.form],
      shape: type.form === "beside" ? "flat" : "square",
      ...(maxHeightPx === undefined ? {} : {heightPx: maxHeightPx - belowPx}),
    },
    type,
  );
  if (!grid.isWhole) return null;
  const apart = flowCells(figure.apart, widthPx, grid.heightPx + gapPx, type);
  return layoutOf(figure, [grid, apart], grid.heightPx + belowPx, room, type);
}

function flowFigure(figure: TilesFigure, room: Room): CellsLayout {
  const {fontPx, minFontPx = 11, widthPx} = room;
  const type: TileType = {fontPx, minFontPx, form: "stacked", locale: figure.locale};
  const all = flowCells([...figure.tiles, ...figure.apart], widthPx, 0, type);
  return layoutOf(figure, [all], all.heightPx, room, type);
}

/** As many to a line as leave every word whole; one, if none does. */
function flowCells(cells: readonly FigureCell[], widthPx: number, topPx: number, type: TileType): TileSet {
  const room: TileRoom = {widthPx, topPx, mostPx: type.fontPx * mostEm.beside, shape: "flat"};
  for (let columns = Math.min(cells.length, mostFlowing); columns > 1; columns -= 1) {
    const set = setTiles(cells, flowTiles(cells.length, columns), room, type);
    if (set.isWhole) return set;
  }
  return setTiles(cells, flowTiles(cells.length, 1), {...room, mostPx: widthPx}, {...type, form: "stacked"});
}

function layoutOf(
  {series}: TilesFigure,
  sets: readonly TileSet[],
  heightPx: number,
  {widthPx, maxHeightPx}: Room,
  {fontPx}: TileType,
): CellsLayout {
  const cells = sets.flatMap(({tiles}) =>
    tiles.map(({cell, box, texts}) => {
      return {id: cell.id, tone: cellTone(cell, series), box, texts, isDimmed: cell.picked === false};
    }),
  );
  const fits = heightPx <= (maxHeightPx ?? heightPx);
  return {kind: "cells", widthPx, heightPx, fontPx, fits, cells, texts: [], links: []};
}
