import type {Figure, FigureCell, FigureRow, Series, TreeNode} from "./figure.ts";

/** Every cell of a figure of cells, in reading order; none for one of rows or nodes. */
export function figureCells(figure: Figure): readonly FigureCell[] {
  switch (figure.kind) {
    case "heat":
      return figure.rows.flatMap(({cells}) => cells);
    case "tiles":
      return [...figure.tiles, ...figure.apart];
    case "levels":
      return figure.levels.flatMap(({cells}) => cells);
    default:
      return [];
  }
}

/** Every node of a tree, parents before their children. */
export function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** A row's own total, else its sum over its series; `null` when one of them is unknown, 0 when none applies. */
export function rowTotal({values, total}: FigureRow, series: readonly Pick<Series, "id">[]): number | null {
  if (total) return total.value;
  let sum = 0;
  for (const {id} of series) {
    const value = values[id];
    if (value === null) return null;
    sum += value ?? 0;
  }
  return sum;
}
