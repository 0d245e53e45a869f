import {palette} from "../../charts/palette.ts";
import {type Fill, type PatternKind, tileOf} from "../picture/look.ts";
import type {Picture} from "../picture/picture.ts";
import type {Shape} from "../picture/shape.ts";
import {shapesOfPicture} from "../picture/shapes-of-picture.ts";
import {element, escapeXml} from "./svg-markup.ts";

const chinese = "'PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif";

/** English has its own quotation marks and dashes; a Chinese font's are as wide as a character. */
const fontFamilies = {zh: chinese, en: `'Segoe UI','Helvetica Neue',Arial,'Liberation Sans',${chinese}`} as const;

/** Stands where the metadata goes, so that a digest can be taken of all the rest. */
export const metadataPlace = "<metadata/>";

/**
 * Writes a picture as one SVG file that needs nothing but itself, without its metadata.
 *
 * @param as - "pixels" to be drawn on a canvas: some browsers draw first at the size it says
 *   and then enlarge, and a fraction of a pixel would stay transparent at the edge.
 */
export function composeSvg(picture: Picture, as: "file" | "pixels" = "file"): string {
  const {widthPx, heightPx, locale, title, description} = picture;
  const size = as === "pixels" ? {...picture.pixels, preserveAspectRatio: "none"} : sizeOnPaper(picture);
  const viewBox = [0, 0, widthPx, heightPx].map((px) => Math.round(px * 100) / 100).join(" ");
  return element(
    "svg",
    {xmlns: "http://www.w3.org/2000/svg", ...size, viewBox, "font-family": fontFamilies[locale], "xml:lang": locale},
    [
      element("title", {}, [escapeXml(title)]),
      element("desc", {}, [escapeXml(description)]),
      metadataPlace,
      writeShapes(shapesOfPicture(picture)),
    ],
  );
}

function sizeOnPaper({widthPx, heightPx, widthMetres, isPaper}: Picture) {
  const millimetres = (px: number) => `${Math.round((px / widthPx) * widthMetres * 1e5) / 100}mm`;
  return isPaper ? {width: millimetres(widthPx), height: millimetres(heightPx)} : {width: widthPx, height: heightPx};
}

/** Writes shapes as SVG markup, with the patterns that they use before them. */
export function writeShapes(shapes: readonly Shape[]): string {
  const patterns = new Map(patternsOf(shapes).map((fill) => [patternId(fill), fill]));
  const defs = [...patterns.values()].map(writePattern);
  return [...(defs.length === 0 ? [] : [element("defs", {}, defs)]), ...shapes.map(writeShape)].join("");
}

type PatternFill = {colour: string; pattern: PatternKind};

function patternsOf(shapes: readonly Shape[]): PatternFill[] {
  return shapes.flatMap((shape): PatternFill[] => {
    if (shape.is === "group") return patternsOf(shape.shapes);
    if (shape.is !== "rect" && shape.is !== "circle") return [];
    const {pattern, colour} = shape.fill;
    return pattern === null ? [] : [{pattern, colour}];
  });
}

function writeShape(shape: Shape): string {
  switch (shape.is) {
    case "rect": {
      const {xPx: x, yPx: y, widthPx: width, heightPx: height} = shape.box;
      const corner = shape.radiusPx === 0 ? {} : {rx: shape.radiusPx};
      return element("rect", {x, y, width, height, ...corner, fill: fillOf(shape.fill), ...strokeOf(shape.stroke)});
    }
    case "circle":
      return element("circle", {
        cx: shape.xPx,
        cy: shape.yPx,
        r: shape.radiusPx,
        fill: fillOf(shape.fill),
        ...strokeOf(shape.stroke),
      });
    case "path":
      return element("path", {d: shape.d, fill: shape.fill ?? "none", ...strokeOf(shape.stroke)});
    case "text": {
      const {lines, xPx: x, anchor, fontPx, bold} = shape.block;
      const style = {"text-anchor": anchor, "font-size": fontPx, "font-weight": bold ? 700 : 400, fill: shape.colour};
      return lines.map(({text, yPx: y}) => element("text", {x, y, ...style}, [escapeXml(text)])).join("");
    }
    case "group":
      return element(
        "g",
        {transform: `translate(${round(shape.xPx)} ${round(shape.yPx)})`},
        shape.shapes.map(writeShape),
      );
  }
}

function strokeOf(stroke: string | null): {stroke?: string} {
  return stroke === null ? {} : {stroke};
}

function fillOf(fill: Fill): string {
  const {pattern, colour} = fill;
  return pattern === null ? colour : `url(#${patternId({pattern, colour})})`;
}

function patternId({pattern, colour}: PatternFill): string {
  return `${pattern}-${colour.slice(1)}`;
}

function writePattern(fill: PatternFill): string {
  const {sizePx, degrees, rects, dots} = tileOf(fill.pattern);
  const turned = degrees === 0 ? {} : {patternTransform: `rotate(${degrees})`};
  const size = {width: sizePx, height: sizePx};
  return element("pattern", {id: patternId(fill), patternUnits: "userSpaceOnUse", ...size, ...turned}, [
    element("rect", {...size, fill: palette.ground}),
    ...rects.map((rect) => element("rect", {...rect, fill: fill.colour})),
    ...dots.map(({x, y, radius}) => element("circle", {cx: x, cy: y, r: radius, fill: fill.colour})),
  ]);
}

function round(px: number): number {
  return Math.round(px * 100) / 100;
}
