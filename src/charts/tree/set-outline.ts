import type {Series, TreeNode} from "../../figures/figure.ts";
import type {LinkLayout, NodeLayout} from "../layout.ts";
import {linesHeightPx} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";
import {placeNode} from "./place-node.ts";
import type {TreeSetting} from "./place-tree.ts";
import {groupedChildren} from "./tree-shape.ts";

type Outline = {heightPx: number; nodes: NodeLayout[]; links: LinkLayout[]};

/** Places a tree as an outline: a node a row, children below their parent and further in, joined by elbows. */
export function setOutline(root: TreeNode, series: readonly Series[], setting: TreeSetting): Outline {
  const {widthPx, fontPx, pitchPx} = setting;
  const outline: Outline = {heightPx: 0, nodes: [], links: []};
  // Each link starts where the one to the sibling before it turned, so that none is drawn over another.
  const place = (node: TreeNode, depth: number, from: {x: number; y: number} | null): number => {
    const dotX = fontPx * (0.5 + Math.min(depth, 6) * 1.4);
    const lines = wrapText(node.label, widthPx - dotX - fontPx, fontPx, depth === 0);
    const heightPx = Math.ceil(Math.max(pitchPx, linesHeightPx(lines.length, fontPx) + fontPx * 0.4));
    const yPx = outline.heightPx + heightPx / 2;
    const placed = placeNode(node, lines, {depth, xPx: dotX, yPx, isLabelLeft: false}, series, fontPx);
    outline.heightPx += heightPx;
    outline.nodes.push(placed);
    if (from !== null) {
      const points = [from, {x: from.x, y: yPx}, {x: dotX - placed.dot.radiusPx, y: yPx}];
      outline.links.push({id: node.id, points});
    }
    let turnPx = yPx + placed.dot.radiusPx;
    for (const child of groupedChildren(node, series)) {
      turnPx = place(child, depth + 1, {x: dotX, y: turnPx});
    }
    return yPx;
  };
  place(root, 0, null);
  return outline;
}
