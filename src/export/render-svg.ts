import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";
import {composeSvg, proofPlace} from "./compose-svg.ts";
import {defaultOptions} from "./export-options.ts";
import {layoutPicture} from "./layout-picture.ts";

/** Where the figure's view can be seen again, and the words of its language. */
export type ExportContext = {address: string; t: Translate};

/** Renders a figure with all that it needs to be understood alone as one SVG file, 1200 px wide. */
export function renderSvg(figure: Figure, {address, t}: ExportContext): string {
  return composeSvg(layoutPicture(figure, defaultOptions, {address, code: null}, t)).replace(proofPlace, "");
}
