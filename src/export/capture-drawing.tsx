import {flushSync} from "react-dom";
import {createRoot} from "react-dom/client";
import {FigureDrawing} from "../charts/figure-drawing.tsx";
import type {Layout} from "../charts/layout.ts";
import type {Figure} from "../figures/figure.ts";
import {tidySvg} from "./tidy-svg.ts";

/**
 * Draws a figure out of sight and takes down its markup: an `svg` for each of its columns,
 * placed side by side, all of the light theme.
 *
 * Recharts draws only where it is attached and has a size, so the place is hidden by its
 * position and is inert.
 *
 * @returns "" where there is nothing to draw.
 */
export function captureDrawing(figure: Figure, layout: Layout): string {
  const place = document.createElement("div");
  place.inert = true;
  place.setAttribute("aria-hidden", "true");
  Object.assign(place.style, {
    position: "fixed",
    top: "0",
    left: "-10000px",
    width: `${layout.widthPx}px`,
    height: `${layout.heightPx}px`,
  });
  document.body.append(place);
  const root = createRoot(place);
  try {
    flushSync(() => root.render(<FigureDrawing figure={figure} layout={layout} idPrefix="drawing" />));
    const lefts = layout.kind === "bars" ? layout.columns.map(({box}) => box.xPx) : [0];
    const drawings = place.querySelectorAll<SVGSVGElement>(".recharts-wrapper > svg, .figure-drawing > svg");
    return [...drawings].map((svg, index) => writeDrawing(svg, lefts[index] ?? 0)).join("");
  } finally {
    root.unmount();
    place.remove();
  }
}

function writeDrawing(drawn: SVGSVGElement, leftPx: number): string {
  // A copy: what React has drawn is React's to take down.
  const svg = document.importNode(drawn, true);
  tidySvg(svg);
  svg.setAttribute("x", String(leftPx));
  svg.setAttribute("y", "0");
  // A mark's outline may stand half a pixel outside its column.
  svg.setAttribute("overflow", "visible");
  return new XMLSerializer().serializeToString(svg);
}
