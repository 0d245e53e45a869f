import type {TreeNode} from "./figure.ts";

/** The node of that id in a tree; `null` when there is none. */
export function findNode(root: TreeNode | null, id: string): TreeNode | null {
  if (root === null || root.id === id) return root;
  for (const child of root.children) {
    const found = findNode(child, id);
    if (found) return found;
  }
  return null;
}
