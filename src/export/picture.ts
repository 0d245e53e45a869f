import type {Box, Layout, TextBlock} from "../charts/layout.ts";
import type {Tone} from "../figures/figure.ts";

export type PictureText = {block: TextBlock; fill: string};
export type PictureBox = {box: Box; fill: string; stroke: string | null; radiusPx: number};

/** An exported picture with every part placed, before a character of it is written. */
export type Picture = {
  widthPx: number;
  heightPx: number;
  title: string;
  description: string;
  boxes: readonly PictureBox[];
  texts: readonly PictureText[];
  swatches: readonly {tone: Tone; box: Box}[];
  drawing: {xPx: number; yPx: number; layout: Layout};
};

/** A strip of a picture, from `topPx` on down: its parts, and where the next strip may begin. */
export type Strip = {
  boxes: readonly PictureBox[];
  texts: readonly PictureText[];
  swatches: Picture["swatches"];
  bottomPx: number;
};
