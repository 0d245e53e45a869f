import type {Picture} from "./picture.ts";
import {shapesOfPicture} from "./shapes-of-picture.ts";
import {element, escapeXml} from "./svg-markup.ts";
import {writeShapes} from "./write-shapes.ts";

const fontFamily = "'PingFang SC','Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei',sans-serif";

/** Stands where the proof goes, so that a digest can be taken of all the rest. */
export const proofPlace = "<metadata/>";

/** Writes a picture as one SVG file that needs nothing but itself, without its proof. */
export function composeSvg(picture: Picture): string {
  const {widthPx, heightPx, widthMetres, isPaper, locale, title, description} = picture;
  const millimetres = (px: number) => `${Math.round((px / widthPx) * widthMetres * 1e5) / 100}mm`;
  const size = isPaper
    ? {width: millimetres(widthPx), height: millimetres(heightPx)}
    : {width: widthPx, height: heightPx};
  const viewBox = [0, 0, widthPx, heightPx].map((px) => Math.round(px * 100) / 100).join(" ");
  return element(
    "svg",
    {xmlns: "http://www.w3.org/2000/svg", ...size, viewBox, "font-family": fontFamily, "xml:lang": locale},
    [
      element("title", {}, [escapeXml(title)]),
      element("desc", {}, [escapeXml(description)]),
      proofPlace,
      writeShapes(shapesOfPicture(picture)),
    ],
  );
}
