import type {Series, TreeNode} from "../../figures/figure.ts";
import type {NodeLayout} from "../layout.ts";
import {placeText} from "../text/place-text.ts";

/** How many levels a tree has, its root's counted. */
export function depthOf(node: TreeNode): number {
  return 1 + Math.max(0, ...node.children.map(depthOf));
}

/** A node's children, those of one series together, in the order of the series. */
export function groupedChildren(node: TreeNode, series: readonly Series[]): TreeNode[] {
  const rank = ({series: id}: TreeNode) => series.findIndex((one) => one.id === id);
  return [...node.children].sort((a, b) => rank(a) - rank(b));
}

export type NodePlace = {depth: number; xPx: number; yPx: number; isLabelLeft: boolean};

/** The dot of a node in em: the root's is larger. */
function radiusPx(depth: number, fontPx: number): number {
  return fontPx * (depth === 0 ? 0.5 : 0.34);
}

/** Space in em between a dot's middle and its label. */
export const labelGapEm = 0.8;

/**
 * Places a node's dot about a point and its label beside it.
 *
 * @throws {RangeError} If the node names a series that the figure does not have: the
 *   figure's builder is at fault.
 */
export function placeNode(
  node: TreeNode,
  lines: readonly string[],
  place: NodePlace,
  series: readonly Series[],
  fontPx: number,
): NodeLayout {
  const tone = series.find(({id}) => id === node.series)?.tone;
  if (tone === undefined) throw new RangeError(`unknown series: ${node.series}`);
  const {depth, xPx, yPx, isLabelLeft} = place;
  const radius = radiusPx(depth, fontPx);
  const label = placeText(lines, {
    xPx: isLabelLeft ? xPx - labelGapEm * fontPx : xPx + labelGapEm * fontPx,
    middlePx: yPx,
    anchor: isLabelLeft ? "end" : "start",
    fontPx,
    bold: depth === 0,
  });
  const leftPx = Math.min(label.box.xPx, xPx - radius);
  const rightPx = Math.max(label.box.xPx + label.box.widthPx, xPx + radius);
  const topPx = Math.min(label.box.yPx, yPx - radius);
  const heightPx = Math.max(label.box.heightPx, radius * 2);
  return {
    node,
    tone,
    depth,
    dot: {xPx, yPx, radiusPx: radius},
    label,
    box: {xPx: leftPx, yPx: topPx, widthPx: rightPx - leftPx, heightPx},
  };
}
