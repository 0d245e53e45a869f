import type {FigureRow, Tone, TreeNode} from "../figures/figure.ts";

/** A rectangle in px, from the drawing's upper left corner. */
export type Box = {xPx: number; yPx: number; widthPx: number; heightPx: number};

/** Lines of text, placed: `yPx` is each line's baseline, `box` what they cover by estimate. */
export type TextBlock = {
  lines: readonly {text: string; yPx: number}[];
  xPx: number;
  anchor: "start" | "middle" | "end";
  fontPx: number;
  bold: boolean;
  box: Box;
};

/** One value of a row. `label` is its number where the mark has room; `ground` lies under it on a pattern. */
export type MarkLayout = {
  series: string;
  tone: Tone;
  value: number;
  box: Box;
  label: {text: TextBlock; ground: Box | null} | null;
};

export type RowLayout = {
  row: FigureRow;
  /** The whole row, label and end label included: what a pointer may hit. */
  box: Box;
  /** How long one of what it counts is on the column's scale: 1, or a share of its row. */
  perUnit: number;
  label: TextBlock;
  /** One for each value above zero, in series order. */
  marks: readonly MarkLayout[];
  end: TextBlock;
  /** Its total is zero or unknown: the end label is set back. */
  isBlank: boolean;
  /** The filters pick other rows. */
  isDimmed: boolean;
};

/** Rows under one another. `plot` spans the scale, 0 at its left, `scaleMax` at its right. */
export type ColumnLayout = {box: Box; plot: Box; rows: readonly RowLayout[]};

export type BarsLayout = {
  kind: "bars";
  widthPx: number;
  heightPx: number;
  fontPx: number;
  fits: boolean;
  columns: readonly ColumnLayout[];
  scaleMax: number;
  barPx: number;
};

export type NodeLayout = {
  node: TreeNode;
  tone: Tone;
  depth: number;
  dot: {xPx: number; yPx: number; radiusPx: number};
  label: TextBlock;
  /** Dot and label: what a pointer may hit. */
  box: Box;
};

export type LinkLayout = {id: string; points: readonly {x: number; y: number}[]};

/** `links` are curves where the tree grows to the right, elbows where it is an outline. */
export type TreeLayout = {
  kind: "tree";
  widthPx: number;
  heightPx: number;
  fontPx: number;
  fits: boolean;
  isOutline: boolean;
  nodes: readonly NodeLayout[];
  links: readonly LinkLayout[];
};

/** A cell's box and the words in it, by its id. */
export type CellLayout = {
  id: string;
  tone: Tone;
  box: Box;
  texts: readonly TextBlock[];
  /** The filters pick other cells. */
  isDimmed: boolean;
};

/** Cells, the words beside them (headings of rows and columns), and what joins them. */
export type CellsLayout = {
  kind: "cells";
  widthPx: number;
  heightPx: number;
  fontPx: number;
  fits: boolean;
  cells: readonly CellLayout[];
  texts: readonly TextBlock[];
  links: readonly LinkLayout[];
};

/** A drawing's every box, known before a pixel is drawn. */
export type Layout = BarsLayout | TreeLayout | CellsLayout;

/** The room a drawing has. Without `maxHeightPx` it takes the height it needs. */
export type Space = {
  widthPx: number;
  fontPx: number;
  maxHeightPx?: number;
  /** Below this the text is not reduced, whatever the height; 11 unless told. */
  minFontPx?: number;
  /** Kept free at the right of each row, for what a page lays there; 0 unless told. */
  sparePx?: number;
};
