import type {Series, TreeNode} from "../../figures/figure.ts";

/** How many levels a tree has, its root's counted. */
export function depthOf(node: TreeNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}

/** A node's children, those of one series together, in the order of the series. */
export function groupedChildren(node: TreeNode, series: readonly Series[]): TreeNode[] {
  const rank = ({series: id}: TreeNode) => series.findIndex((one) => one.id === id);
  return [...node.children].sort((a, b) => rank(a) - rank(b));
}
