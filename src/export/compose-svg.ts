import {paintOf, palette} from "../charts/palette.ts";
import {patternTile} from "../charts/pattern-shapes.ts";
import type {Tone} from "../figures/figure.ts";
import type {Picture, PictureBox, PictureText} from "./picture.ts";
import {element, escapeXml} from "./svg-markup.ts";

const fontFamily = "'PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif";

/**
 * Writes a picture as one SVG file that needs nothing but itself.
 *
 * @param drawing - The drawing's own markup, as `captureDrawing` gives it; empty where there is nothing to draw.
 */
export function composeSvg(picture: Picture, drawing: string): string {
  const {widthPx, heightPx, title, description, boxes, texts, swatches} = picture;
  const {xPx, yPx, layout} = picture.drawing;
  const size = {width: widthPx, height: heightPx};
  return element(
    "svg",
    {xmlns: "http://www.w3.org/2000/svg", ...size, viewBox: `0 0 ${widthPx} ${heightPx}`, "font-family": fontFamily},
    [
      element("title", {}, [escapeXml(title)]),
      element("desc", {}, [escapeXml(description)]),
      element("rect", {...size, fill: palette.ground}),
      ...boxes.map(writeBox),
      element(
        "defs",
        {},
        swatches.map(({tone}) => writePattern(tone)),
      ),
      ...swatches.map(({tone, box}) => writeBox({box, fill: fillOf(tone), stroke: paintOf(tone).outline, radiusPx: 3})),
      ...texts.flatMap(writeText),
      ...(drawing === ""
        ? []
        : [
            element("svg", {x: xPx, y: yPx, width: layout.widthPx, height: layout.heightPx, overflow: "visible"}, [
              drawing,
            ]),
          ]),
    ],
  );
}

function writeBox({box: {xPx, yPx, widthPx, heightPx}, fill, stroke, radiusPx}: PictureBox): string {
  const outline = stroke === null ? {} : {stroke};
  return element("rect", {x: xPx, y: yPx, width: widthPx, height: heightPx, rx: radiusPx, fill, ...outline});
}

function writeText({block, fill}: PictureText): string[] {
  const {lines, xPx, anchor, fontPx, bold} = block;
  const style = {"text-anchor": anchor, "font-size": fontPx, "font-weight": bold ? 700 : 400, fill};
  return lines.map(({text, yPx}) => element("text", {x: xPx, y: yPx, ...style}, [escapeXml(text)]));
}

function fillOf(tone: Tone): string {
  return paintOf(tone).pattern === null ? paintOf(tone).fill : `url(#legend-${tone})`;
}

function writePattern(tone: Tone): string {
  const {pattern, fill} = paintOf(tone);
  if (pattern === null) return "";
  const {attributes, shapes} = patternTile(pattern, fill);
  return element(
    "pattern",
    {id: `legend-${tone}`, patternUnits: "userSpaceOnUse", ...attributes},
    shapes.map(({tag, attributes: shape}) => element(tag, shape)),
  );
}
