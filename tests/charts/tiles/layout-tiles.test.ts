import {describe, expect, it} from "vitest";
import type {CellsLayout, Space} from "../../../src/charts/layout.ts";
import {layoutTiles} from "../../../src/charts/tiles/layout-tiles.ts";
import type {TilesFigure} from "../../../src/figures/figure.ts";
import {buildTilesFigure} from "../build-tiles.ts";
import {trialTiles} from "../trial-tiles.ts";

function layoutOf(name: string, room: Space): {figure: TilesFigure; layout: CellsLayout} {
  const figure = trialTiles[name];
  if (figure?.kind !== "tiles") throw new Error(`no tiles: ${name}`);
  return {figure, layout: layoutTiles(figure, room)};
}

/** A tile's lines of words, from the top. */
function linesOf({cells}: CellsLayout, id: string): string[] {
  return cells.find((cell) => cell.id === id)?.texts.flatMap(({lines}) => lines.map(({text}) => text.trim())) ?? [];
}

const differentOf = (numbers: readonly number[]) => new Set(numbers.map((number) => Math.round(number))).size;

describe("layoutTiles(figure, room)", () => {
  it("keeps the grid of 6 columns and 9 rows on a phone, names broken evenly", () => {
    const {figure, layout} = layoutOf("tiles", {widthPx: 288, fontPx: 13});
    const onGrid = layout.cells.slice(0, figure.tiles.length);
    expect([differentOf(onGrid.map(({box}) => box.xPx)), differentOf(onGrid.map(({box}) => box.yPx))]).toEqual([6, 9]);
    expect(linesOf(layout, "溪美街道")).toEqual(["溪美", "街道", "无记录"]);
    expect(linesOf(layout, "霞美镇")).toEqual(["霞美镇", "4"]);
  });

  it("sets longer names like bricks there: whole words, each tile still east of its western neighbour", () => {
    const {figure, layout} = layoutOf("tiles-en", {widthPx: 288, fontPx: 13});
    expect(linesOf(layout, "向阳乡")).toEqual(["Xiangyang", "Township", "none on file"]);
    expect(linesOf(layout, "溪美街道")).toEqual(["Ximei", "Subdistrict", "none on file"]);
    expect(linesOf(layout, "蓬华镇")).toEqual(["Penghua", "Town", "none on file"]);
    const boxOf = (id: string) => layout.cells.find((cell) => cell.id === id)?.box ?? {xPx: 0, yPx: 0};
    for (const tile of figure.tiles) {
      const [east, south] = [
        figure.tiles.find(({column, row}) => column === tile.column + 1 && row === tile.row),
        figure.tiles.find(({column, row}) => column === tile.column && row === tile.row + 1),
      ];
      if (east) expect(boxOf(east.id).xPx).toBeGreaterThan(boxOf(tile.id).xPx);
      if (south) expect(boxOf(south.id).yPx).toBeGreaterThan(boxOf(tile.id).yPx);
    }
  });

  it("breaks no word of a name", () => {
    for (const widthPx of [288, 360, 450, 560, 700, 880]) {
      const {figure, layout} = layoutOf("tiles-en", {widthPx, fontPx: 13});
      const words = new Set(figure.tiles.flatMap(({label}) => label.split(" ")));
      for (const {texts} of layout.cells.slice(0, figure.tiles.length))
        for (const {text} of texts[0]?.lines ?? [])
          for (const word of text.trim().split(" ")) expect(words).toContain(word);
    }
  });

  it("draws no text smaller than 11 px, and no tile smaller than a finger can meet", () => {
    for (const name of Object.keys(trialTiles)) {
      for (const widthPx of [232, 288, 360, 450, 700]) {
        const {layout} = layoutOf(name, {widthPx, fontPx: 13});
        for (const {box, texts} of layout.cells) {
          expect(Math.min(box.widthPx, box.heightPx)).toBeGreaterThanOrEqual(24);
          for (const {fontPx} of texts) expect(fontPx).toBeGreaterThanOrEqual(11);
        }
      }
    }
  });

  it("is no wider than its names need on a wide screen", () => {
    const {layout} = layoutOf("one-tile", {widthPx: 1100, fontPx: 13});
    expect(layout.cells[0]?.box).toMatchObject({xPx: 0, yPx: 0, widthPx: 110.5});
  });

  it("sets label and value on one line where the height is limited", () => {
    const {layout} = layoutOf("tiles", {widthPx: 1088, fontPx: 20, minFontPx: 15, maxHeightPx: 400});
    expect([layout.fits, layout.fontPx]).toEqual([true, 20]);
    const [label, value] = layout.cells.find(({id}) => id === "霞美镇")?.texts ?? [];
    expect([label?.anchor, value?.anchor]).toEqual(["start", "end"]);
  });

  it("follows reading order where a name is too long for any grid", () => {
    const {figure, layout} = layoutOf("long-tiles", {widthPx: 288, fontPx: 13});
    const ids = [...layout.cells].sort((a, b) => a.box.yPx - b.box.yPx || a.box.xPx - b.box.xPx).map(({id}) => id);
    expect(ids).toEqual([...figure.tiles, ...figure.apart].map(({id}) => id));
  });

  it("has no height where there is nothing", () => {
    const layout = layoutTiles(buildTilesFigure({tiles: [], apart: []}), {widthPx: 700, fontPx: 13});
    expect(layout).toMatchObject({heightPx: 0, fits: true, cells: []});
  });
});
