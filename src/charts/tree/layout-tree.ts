import type {TreeFigure} from "../../figures/figure.ts";
import type {Room, TreeLayout} from "../layout.ts";
import {setTree} from "./place-tree.ts";
import {setOutline} from "./set-outline.ts";
import {depthOf} from "./tree-shape.ts";

/** A level of the tree needs this much width; with less, it is set as an outline. */
const levelPx = 150;
const treeFromPx = 420;

/**
 * Places a figure's tree: to the right, or as an outline where the width is narrow. With a
 * height given, the leaves are drawn apart or squeezed to fit it, then set in smaller text.
 *
 * @returns No node and no height for a figure without a root.
 */
export function layoutTree(figure: TreeFigure, {widthPx, fontPx, maxHeightPx, minFontPx = 11}: Room): TreeLayout {
  const {root} = figure;
  const isOutline = widthPx < treeFromPx || (root !== null && depthOf(root) * levelPx > widthPx);
  const set = (size: number, pitchEm: number, maxPx: number): TreeLayout => {
    const setting = {widthPx, fontPx: size, pitchPx: Math.round(size * pitchEm)};
    const {heightPx, nodes, links} =
      root === null
        ? {heightPx: 0, nodes: [], links: []}
        : (isOutline ? setOutline : setTree)(root, figure.series, setting);
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
