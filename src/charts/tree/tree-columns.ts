import type {TreeNode} from "../../figures/figure.ts";
import {textWidthPx} from "../text/text-width.ts";
import {labelGapEm} from "./place-node.ts";

/** Where each level's dots stand, and how wide its labels may be. */
export type TreeColumn = {dotX: number; labelPx: number};

/**
 * Shares the width among a tree's levels: each as wide as its longest label, the longest
 * of them capped where that is too much. The whole is centred in what is left over.
 */
export function treeColumns(root: TreeNode, widthPx: number, fontPx: number): TreeColumn[] {
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
