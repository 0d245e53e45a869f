import type {Picture} from "../picture/picture.ts";
import {shapesOfPicture} from "../picture/shapes-of-picture.ts";
import {element, escapeXml} from "./svg-markup.ts";
import {writeShapes} from "./write-shapes.ts";

const chinese = "'PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif";

/** English has its own quotation marks and dashes; a Chinese font's are as wide as a character. */
const fontFamilies = {zh: chinese, en: `'Segoe UI','Helvetica Neue',Arial,'Liberation Sans',${chinese}`} as const;

/** Stands where the proof goes, so that a digest can be taken of all the rest. */
export const proofPlace = "<metadata/>";

/**
 * Writes a picture as one SVG file that needs nothing but itself, without its proof.
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
      proofPlace,
      writeShapes(shapesOfPicture(picture)),
    ],
  );
}

function sizeOnPaper({widthPx, heightPx, widthMetres, isPaper}: Picture) {
  const millimetres = (px: number) => `${Math.round((px / widthPx) * widthMetres * 1e5) / 100}mm`;
  return isPaper ? {width: millimetres(widthPx), height: millimetres(heightPx)} : {width: widthPx, height: heightPx};
}
