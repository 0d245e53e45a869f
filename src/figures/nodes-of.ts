import type {TreeNode} from "./figure.ts";

/** Every node of a tree, parents before their children. */
export function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}
