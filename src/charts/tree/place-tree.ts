import type {Series, TreeNode} from "../../figures/figure.ts";
import type {LinkLayout, NodeLayout} from "../layout.ts";
import {linesHeightPx} from "../text/place-text.ts";
import {wrapText} from "../text/wrap-text.ts";
import {placeNode} from "./place-node.ts";
import {treeColumns} from "./tree-columns.ts";
import {groupedChildren} from "./tree-shape.ts";

export type TreeSetting = {widthPx: number; fontPx: number; pitchPx: number};

type Branch = {
  node: TreeNode;
  lines: string[];
  heightPx: number;
  childrenPx: number;
  children: {branch: Branch; gapPx: number}[];
};

/** Places a tree with its root at the left; every branch has a strip of its own, its node in the middle of it. */
export function setTree(root: TreeNode, series: readonly Series[], setting: TreeSetting) {
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
