import type {Series, TreeNode} from "../../figures/figure.ts";
import type {LinkLayout, NodeLayout} from "../layout.ts";
import {linesHeightPx} from "../text/place-text.ts";
import {textWidthPx} from "../text/text-width.ts";
import {wrapText} from "../text/wrap-text.ts";
import {groupedChildren, labelGapEm, placeNode} from "./place-node.ts";

export type TreeSetting = {widthPx: number; fontPx: number; pitchPx: number};

type Branch = {
  node: TreeNode;
  lines: string[];
  heightPx: number;
  childrenPx: number;
  children: {branch: Branch; gapPx: number}[];
};

/** Places a tree with its root at the left; every branch has a strip of its own, its node in the middle of it. */
export function placeTree(root: TreeNode, series: readonly Series[], setting: TreeSetting) {
  const {widthPx, fontPx} = setting;
  const columns = treeColumns(root, widthPx, fontPx);
  const nodes: NodeLayout[] = [];
  const links: LinkLayout[] = [];
  const place = (branch: Branch, depth: number, topPx: number): NodeLayout => {
    const yPx = topPx + branch.heightPx / 2;
    const xPx = columns[depth]?.dotX ?? 0;
    const placed = placeNode(branch.node, branch.lines, {depth, xPx, yPx, isLabelLeft: depth === 0}, series, fontPx);
    nodes.push(placed);
    const fromX = depth === 0 ? xPx + placed.dot.radiusPx : placed.box.xPx + placed.box.widthPx + fontPx * 0.3;
    let childTopPx = topPx + (branch.heightPx - branch.childrenPx) / 2;
    for (const {branch: child, gapPx} of branch.children) {
      childTopPx += gapPx;
      const {dot} = place(child, depth + 1, childTopPx);
      links.push({
        id: child.node.id,
        points: [
          {x: fromX, y: yPx},
          {x: dot.xPx - dot.radiusPx, y: dot.yPx},
        ],
      });
      childTopPx += child.heightPx;
    }
    return placed;
  };
  const trunk = measureBranch(
    root,
    0,
    columns.map(({labelPx}) => labelPx),
    series,
    setting,
  );
  place(trunk, 0, 0);
  return {heightPx: trunk.heightPx, nodes, links};
}

function measureBranch(
  node: TreeNode,
  depth: number,
  labelsPx: readonly number[],
  series: readonly Series[],
  setting: TreeSetting,
): Branch {
  const {fontPx, pitchPx} = setting;
  const lines = wrapText(node.label, labelsPx[depth] ?? 0, fontPx, depth === 0);
  const ownPx = Math.max(pitchPx, linesHeightPx(lines.length, fontPx) + fontPx * 0.3);
  let childrenPx = 0;
  let lastSeries = "";
  const children = groupedChildren(node, series).map((child) => {
    const gapPx = lastSeries !== "" && child.series !== lastSeries ? fontPx * 0.6 : 0;
    lastSeries = child.series;
    const branch = measureBranch(child, depth + 1, labelsPx, series, setting);
    childrenPx += gapPx + branch.heightPx;
    return {branch, gapPx};
  });
  return {node, lines, heightPx: Math.ceil(Math.max(ownPx, childrenPx)), childrenPx, children};
}

/** Where each level's dots stand, and how wide its labels may be. */
export type TreeColumn = {dotX: number; labelPx: number};

/**
 * Shares the width among a tree's levels: each as wide as its longest label, the longest
 * of them capped where that is too much. The whole is centred in what is left over.
 */
function treeColumns(root: TreeNode, widthPx: number, fontPx: number): TreeColumn[] {
  const wanted = widestLabels(root, fontPx);
  const gapPx = labelGapEm * fontPx;
  const leastLinkPx = fontPx * 2.4;
  const fixedPx = wanted.length * gapPx + (wanted.length - 1) * leastLinkPx + fontPx;
  const capPx = capFor(wanted, widthPx - fixedPx);
  const widths = wanted.map((width) => Math.min(width, capPx));
  const restPx = widthPx - fixedPx - widths.reduce((total, width) => total + width, 0);
  const linkPx = leastLinkPx + Math.min(restPx / Math.max(1, wanted.length - 1), fontPx * 6);
  const usedPx =
    fixedPx + widths.reduce((total, width) => total + width, 0) + (linkPx - leastLinkPx) * (wanted.length - 1);
  // The root's label stands left of its dot, all others right of theirs.
  let dotX = (widthPx - usedPx) / 2 + (widths[0] ?? 0) + gapPx;
  return widths.map((labelPx, depth) => {
    const column = {dotX, labelPx};
    dotX += linkPx + (depth === 0 ? fontPx * 0.5 : gapPx + labelPx);
    return column;
  });
}

function widestLabels(root: TreeNode, fontPx: number): number[] {
  const widths: number[] = [];
  const visit = ({label, children}: TreeNode, depth: number) => {
    widths[depth] = Math.max(widths[depth] ?? 0, Math.ceil(textWidthPx(label, fontPx, depth === 0)));
    for (const child of children) visit(child, depth + 1);
  };
  visit(root, 0);
  return widths;
}

/** The largest cap under which the widths, each cut to it, add up to no more than the total. */
function capFor(widths: readonly number[], totalPx: number): number {
  let leftPx = totalPx;
  const sorted = [...widths].sort((a, b) => a - b);
  for (const [index, width] of sorted.entries()) {
    const sharePx = leftPx / (sorted.length - index);
    if (width > sharePx) return Math.floor(sharePx);
    leftPx -= width;
  }
  return Number.POSITIVE_INFINITY;
}
