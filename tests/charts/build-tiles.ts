import type {FigureCell, TilesFigure} from "../../src/figures/figure.ts";
import {buildBarFigure} from "./build-figure.ts";

type Tile = TilesFigure["tiles"][number];

/** A cell of which nothing is on file, unless the test says otherwise. */
export function buildApart(cell: Partial<FigureCell> & {id: string}): FigureCell {
  return {label: cell.id, value: 0, words: "无记录", series: "none", note: null, target: null, picked: null, ...cell};
}

/** A cell on the grid; in its upper left corner unless the test says otherwise. */
export function buildTile(tile: Partial<Tile> & {id: string}): Tile {
  return {...buildApart(tile), column: 0, row: 0, ...tile};
}

/** Two tiles side by side and one below the second, with one set apart. */
export function buildTilesFigure(figure: Partial<TilesFigure> = {}): TilesFigure {
  const {rows: _rows, ...base} = buildBarFigure();
  return {
    ...base,
    id: "tiles",
    title: "已列名组织：方格示意图",
    subtitle: "一格一个乡镇，按大致方位排列。",
    kind: "tiles",
    rowsAre: "乡镇",
    series: [
      {id: "one", label: "有记录：1", tone: "shade-2"},
      {id: "more", label: "有记录：2 及以上", tone: "shade-4"},
      {id: "none", label: "无记录", tone: "blank"},
      {id: "not-stated", label: "未说明", tone: "not-stated"},
    ],
    tiles: [
      buildTile({id: "溪美街道"}),
      buildTile({id: "柳城街道", value: 1, words: null, series: "one", column: 1}),
      buildTile({id: "霞美镇", value: 4, words: null, series: "more", column: 1, row: 1}),
    ],
    apart: [buildApart({id: "未说明", value: 10, words: null, series: "not-stated"})],
    ...figure,
  };
}
