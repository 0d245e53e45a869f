import {expect, it} from "vitest";
import {layoutTree} from "../../../src/charts/tree/layout-tree.ts";
import {buildNode, buildTreeFigure} from "../build-figure.ts";

it("layoutTree(figure, room) places the root at the left and its children at its right, one series after the other", () => {
  const {nodes, links, isOutline} = layoutTree(buildTreeFigure(), {widthPx: 520, fontPx: 14});
  const [root, ...children] = nodes;
  expect(isOutline).toBe(false);
  expect(children.every(({dot}) => dot.xPx > (root?.dot.xPx ?? 0))).toBe(true);
  expect(children.map(({node}) => node.series)).toEqual([
    ...["federation", "federation", "federation"],
    ...["micro-home", "micro-home", "micro-home", "micro-home", "micro-home"],
  ]);
  expect(links).toHaveLength(8);
});

it("layoutTree(figure, room) becomes an outline where it is narrow", () => {
  const {nodes, isOutline} = layoutTree(buildTreeFigure(), {widthPx: 344, fontPx: 14});
  expect(isOutline).toBe(true);
  expect(nodes.map(({dot}) => dot.yPx)).toEqual([14, 42, 70, 98, 126, 154, 182, 210, 238]);
});

it("layoutTree(figure, room) places a root without children", () => {
  const {nodes, links} = layoutTree(buildTreeFigure({root: buildNode("alone")}), {widthPx: 520, fontPx: 14});
  expect(nodes).toHaveLength(1);
  expect(links).toEqual([]);
});

it("layoutTree(figure, room) has no height without a root", () => {
  const {nodes, heightPx} = layoutTree(buildTreeFigure({root: null}), {widthPx: 520, fontPx: 14});
  expect({nodes, heightPx}).toEqual({nodes: [], heightPx: 0});
});

it("layoutTree(figure, room) refuses a node of a series that the figure does not have", () => {
  const root = {...buildNode("a"), series: "club"};
  expect(() => layoutTree(buildTreeFigure({root}), {widthPx: 520, fontPx: 14})).toThrow(
    RangeError("unknown series: club"),
  );
});
