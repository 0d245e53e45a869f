import type {FigureCell} from "../../figures/figure.ts";
import type {Box, TextBlock} from "../layout.ts";
import type {Arrangement} from "./arrange-tiles.ts";
import {measureTile, placeTile, type TileType} from "./tile-text.ts";

/** Cells in their boxes, and how high they stand. */
export type TileSet = {
  tiles: readonly {cell: FigureCell; box: Box; texts: readonly TextBlock[]}[];
  heightPx: number;
  /** Every word stands whole in its tile. */
  isWhole: boolean;
};

export type TileRoom = {
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
export function setTiles(
  cells: readonly FigureCell[],
  {columns, lines, span, at}: Arrangement,
  room: TileRoom,
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
