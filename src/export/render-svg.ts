import type {Figure} from "../figures/figure.ts";
import type {Translate} from "../locale/translate.ts";
import {captureDrawing} from "./capture-drawing.tsx";
import {composeSvg} from "./compose-svg.ts";
import {layoutPicture} from "./layout-picture.ts";

/** Where the figure's view can be seen again, and the words of its language. */
export type ExportContext = {address: string; t: Translate};

/** Renders a figure with all that it needs to be understood alone as one SVG file, 1200 px wide. */
export function renderSvg(figure: Figure, {address, t}: ExportContext): string {
  const picture = layoutPicture(figure, address, t);
  return composeSvg(picture, captureDrawing(figure, picture.drawing.layout));
}
