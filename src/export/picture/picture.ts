import type {Box, Layout, TextBlock} from "../../charts/layout.ts";
import type {Tone} from "../../figures/figure.ts";
import type {Relief} from "../../figures/short/short-form.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Look} from "../export-options.ts";
import type {Fill} from "./look.ts";

export type PictureText = {block: TextBlock; fill: string};
export type PictureBox = {box: Box; fill: Fill; stroke: string | null; radiusPx: number};

/** A QR code's modules, row by row; `true` is dark. */
export type Code = readonly (readonly boolean[])[];

export type PlacedCode = {modules: Code; box: Box};

/** What a picture was relieved of to fit its size: of its figure, or of the table below it. */
export type PictureRelief = Relief | {kind: "table"};

/** An exported picture with every part placed, before a character of it is written. */
export type Picture = {
  widthPx: number;
  heightPx: number;
  /** Pixels of its PNG. */
  pixels: {width: number; height: number};
  /** Its true width on paper or slide. */
  widthMetres: number;
  isPaper: boolean;
  /** What its size leaves out of reach: the height needed where it is fixed or has an end; `null` where all fits. */
  unfit: {neededPx: number; mostPx: number} | null;
  reliefs: readonly PictureRelief[];
  look: Look;
  locale: Locale;
  title: string;
  description: string;
  boxes: readonly PictureBox[];
  texts: readonly PictureText[];
  swatches: readonly {tone: Tone; box: Box}[];
  code: PlacedCode | null;
  drawing: {xPx: number; yPx: number; layout: Layout};
};

/** A strip of a picture, from `topPx` on down: its parts, and where the next strip may begin. */
export type Strip = {
  boxes: readonly PictureBox[];
  texts: readonly PictureText[];
  swatches: Picture["swatches"];
  bottomPx: number;
};
