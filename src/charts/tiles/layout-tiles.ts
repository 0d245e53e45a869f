import type {FigureCell, TilesFigure} from "../../figures/figure.ts";
import type {Box, CellsLayout, Space, TextBlock} from "../layout.ts";
import {cellTone} from "../place-cell.ts";
import {measureTile, placeTile, type TileForm, type TileType} from "./tile-text.ts";

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
export function layoutTiles(figure: TilesFigure, room: Space): CellsLayout {
  let tooHigh: CellsLayout | undefined;
  for (const arrangement of [gridTiles(figure.tiles), staggerTiles(figure.tiles)]) {
    for (const type of typesOf(figure, room)) {
      const layout = placeFigure(figure, arrangement, room, type);
      if (layout?.fits) return layout;
      tooHigh ??= layout ?? undefined;
    }
  }
  return tooHigh ?? flowFigure(figure, room);
}

/** From the text size wanted to the least; on one line only where the height is limited. */
function typesOf({locale}: TilesFigure, {fontPx, minFontPx = 11, maxHeightPx}: Space): TileType[] {
  const forms: readonly TileForm[] = maxHeightPx === undefined ? ["stacked"] : ["stacked", "beside"];
  const sizes = Array.from({length: Math.max(1, fontPx - minFontPx + 1)}, (_, step) => fontPx - step);
  return sizes.flatMap((size) => forms.map((form): TileType => ({fontPx: size, minFontPx, form, locale})));
}

/** `null` where a word would be broken. */
function placeFigure(figure: TilesFigure, arrangement: Arrangement, room: Space, type: TileType): CellsLayout | null {
  const {widthPx, maxHeightPx} = room;
  const gapPx = figure.tiles.length > 0 && figure.apart.length > 0 ? type.fontPx * 0.9 : 0;
  const belowPx = gapPx + flowCells(figure.apart, widthPx, 0, type).heightPx;
  const grid = placeTiles(
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

function flowFigure(figure: TilesFigure, room: Space): CellsLayout {
  const {fontPx, minFontPx = 11, widthPx} = room;
  const type: TileType = {fontPx, minFontPx, form: "stacked", locale: figure.locale};
  const all = flowCells([...figure.tiles, ...figure.apart], widthPx, 0, type);
  return layoutOf(figure, [all], all.heightPx, room, type);
}

/** As many to a line as leave every word whole; one, if none does. */
function flowCells(cells: readonly FigureCell[], widthPx: number, topPx: number, type: TileType): TileSet {
  const room: TileSpace = {widthPx, topPx, mostPx: type.fontPx * mostEm.beside, shape: "flat"};
  for (let columns = Math.min(cells.length, mostFlowing); columns > 1; columns -= 1) {
    const set = placeTiles(cells, flowTiles(cells.length, columns), room, type);
    if (set.isWhole) return set;
  }
  return placeTiles(cells, flowTiles(cells.length, 1), {...room, mostPx: widthPx}, {...type, form: "stacked"});
}

function layoutOf(
  {series}: TilesFigure,
  sets: readonly TileSet[],
  heightPx: number,
  {widthPx, maxHeightPx}: Space,
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

/** Where tiles stand: from which of `columns` equal columns, over `span` of them, on which line. */
type Arrangement = {columns: number; lines: number; span: number; at: readonly {column: number; line: number}[]};

type Tile = {column: number; row: number};

/** Each tile in its own column and row; a column or row without a tile has no room. */
function gridTiles(tiles: readonly Tile[]): Arrangement {
  const columns = ranksOf(tiles.map(({column}) => column));
  const rows = ranksOf(tiles.map(({row}) => row));
  const at = tiles.map(({column, row}) => ({column: columns.get(column) ?? 0, line: rows.get(row) ?? 0}));
  return {columns: columns.size, lines: rows.size, span: 1, at};
}

/**
 * The grid in half the width: every other tile of a row a line lower, like bricks, so that
 * each has nearly the room of two and still stands east of its western neighbour.
 */
function staggerTiles(tiles: readonly Tile[]): Arrangement {
  const grid = gridTiles(tiles);
  const halves = grid.at.map(({column, line}) => line * 2 + (column % 2));
  const lines = ranksOf(halves);
  const at = grid.at.map(({column}, index) => ({column, line: lines.get(halves[index] ?? 0) ?? 0}));
  return {columns: grid.columns + 1, lines: lines.size, span: 2, at};
}

/** So many to a line, one after another. */
function flowTiles(count: number, columns: number): Arrangement {
  const at = Array.from({length: count}, (_, index) => ({column: index % columns, line: Math.floor(index / columns)}));
  return {columns, lines: Math.ceil(count / columns), span: 1, at};
}

/** Each different number's place among them, from 0. */
function ranksOf(numbers: readonly number[]): Map<number, number> {
  return new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, rank) => [number, rank]));
}

/** Cells in their boxes, and how high they stand. */
type TileSet = {
  tiles: readonly {cell: FigureCell; box: Box; texts: readonly TextBlock[]}[];
  heightPx: number;
  /** Every word stands whole in its tile. */
  isWhole: boolean;
};

type TileSpace = {
  widthPx: number;
  topPx: number;
  /** The widest a tile is drawn. */
  mostPx: number;
  /** The height to fill; without it, tiles are as high as their shape. */
  heightPx?: number;
  /** Somewhat wider than high, or as flat as the words allow. */
  shape: "square" | "flat";
};

/** Between one tile and the next. */
const gapPx = 3;
/** A square tile's height, as a share of its width. */
const squareShare = 0.66;

/** Sets cells as they are arranged, in equal boxes, all as high as the longest words need. */
function placeTiles(
  cells: readonly FigureCell[],
  {columns, lines, span, at}: Arrangement,
  room: TileSpace,
  type: TileType,
): TileSet {
  if (cells.length === 0) return {tiles: [], heightPx: 0, isWhole: true};
  const pitchPx = Math.min((room.widthPx + gapPx) / columns, (room.mostPx + gapPx) / span);
  const widthPx = pitchPx * span - gapPx;
  const texts = cells.map((cell) => measureTile(cell, widthPx, type));
  const wordsPx = Math.max(...texts.map((text) => text.heightPx));
  const shapePx = room.shape === "flat" ? wordsPx + type.fontPx * 0.4 : Math.max(wordsPx, widthPx * squareShare);
  const sharePx = room.heightPx === undefined ? shapePx : room.heightPx / lines - gapPx;
  const heightPx = Math.max(wordsPx, Math.min(shapePx, sharePx));
  const tiles = cells.map((cell, index) => {
    const {column, line} = at[index] ?? {column: 0, line: 0};
    const box = {xPx: column * pitchPx, yPx: room.topPx + line * (heightPx + gapPx), widthPx, heightPx};
    const text = texts[index];
    return {cell, box, texts: text === undefined ? [] : placeTile(text, box)};
  });
  return {tiles, heightPx: lines * (heightPx + gapPx) - gapPx, isWhole: texts.every(({isWhole}) => isWhole)};
}
