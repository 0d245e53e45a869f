/** Where tiles stand: from which of `columns` equal columns, over `span` of them, on which line. */
export type Arrangement = {columns: number; lines: number; span: number; at: readonly {column: number; line: number}[]};

type Tile = {column: number; row: number};

/** Each tile in its own column and row; a column or row without a tile has no room. */
export function gridTiles(tiles: readonly Tile[]): Arrangement {
  const columns = ranksOf(tiles.map(({column}) => column));
  const rows = ranksOf(tiles.map(({row}) => row));
  const at = tiles.map(({column, row}) => ({column: columns.get(column) ?? 0, line: rows.get(row) ?? 0}));
  return {columns: columns.size, lines: rows.size, span: 1, at};
}

/**
 * The grid in half the width: every other tile of a row a line lower, like bricks, so that
 * each has nearly the room of two and still stands east of its western neighbour.
 */
export function staggerTiles(tiles: readonly Tile[]): Arrangement {
  const grid = gridTiles(tiles);
  const halves = grid.at.map(({column, line}) => line * 2 + (column % 2));
  const lines = ranksOf(halves);
  const at = grid.at.map(({column}, index) => ({column, line: lines.get(halves[index] ?? 0) ?? 0}));
  return {columns: grid.columns + 1, lines: lines.size, span: 2, at};
}

/** So many to a line, one after another. */
export function flowTiles(count: number, columns: number): Arrangement {
  const at = Array.from({length: count}, (_, index) => ({column: index % columns, line: Math.floor(index / columns)}));
  return {columns, lines: Math.ceil(count / columns), span: 1, at};
}

/** Each different number's place among them, from 0. */
function ranksOf(numbers: readonly number[]): Map<number, number> {
  return new Map([...new Set(numbers)].sort((a, b) => a - b).map((number, rank) => [number, rank]));
}
