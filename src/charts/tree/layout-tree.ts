import type {Series, TreeFigure, TreeNode} from "../../figures/figure.ts";
import type {LinkLayout, NodeLayout, Space, TreeLayout} from "../layout.ts";
import {linesHeightPx} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";
import {depthOf, groupedChildren, placeNode} from "./place-node.ts";
import {placeTree, type TreeSetting} from "./place-tree.ts";

/** A level of the tree needs this much width; with less, it is set as an outline. */
const levelPx = 150;
const treeFromPx = 420;

/**
 * Places a figure's tree: to the right, or as an outline where the width is narrow. With a
 * height given, the leaves are drawn apart or squeezed to fit it, then set in smaller text.
 *
 * @returns No node and no height for a figure without a root.
 */
export function layoutTree(figure: TreeFigure, {widthPx, fontPx, maxHeightPx, minFontPx = 11}: Space): TreeLayout {
  const {root} = figure;
  const isOutline = widthPx < treeFromPx || (root !== null && depthOf(root) * levelPx > widthPx);
  const set = (size: number, pitchEm: number, maxPx: number): TreeLayout => {
    const setting = {widthPx, fontPx: size, pitchPx: Math.round(size * pitchEm)};
    const {heightPx, nodes, links} =
      root === null
        ? {heightPx: 0, nodes: [], links: []}
        : (isOutline ? placeOutline : placeTree)(root, figure.series, setting);
    return {kind: "tree", widthPx, heightPx, fontPx: size, fits: heightPx <= maxPx, isOutline, nodes, links};
  };
  if (maxHeightPx === undefined) return set(fontPx, 2, Number.POSITIVE_INFINITY);
  let layout = set(fontPx, 2.6, maxHeightPx);
  for (let size = fontPx; size >= Math.min(minFontPx, fontPx); size -= 1) {
    for (const pitchEm of [2.6, 2.2, 1.9, 1.6, 1.4]) {
      layout = set(size, pitchEm, maxHeightPx);
      if (layout.fits) return layout;
    }
  }
  return layout;
}

type Outline = {heightPx: number; nodes: NodeLayout[]; links: LinkLayout[]};

/** Places a tree as an outline: a node a row, children below their parent and further in, joined by elbows. */
function placeOutline(root: TreeNode, series: readonly Series[], setting: TreeSetting): Outline {
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
