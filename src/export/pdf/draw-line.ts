import type {TextBlock} from "../../charts/layout.ts";

/** A line of text as pixels: RGBA, row by row. */
export type DrawnLine = {
  data: Uint8ClampedArray;
  width: number;
  height: number;
  widthPx: number;
  heightPx: number;
  baselinePx: number;
};

/** Pixels for one px: sharp on paper at the sizes that labels have. */
const scale = 4;

/**
 * Lets the browser draw a line that the font of the PDF can't: emoji, Arabic, rare characters.
 *
 * @returns `null` where there is no canvas.
 */
export function drawLine(text: string, {fontPx, bold}: TextBlock, colour: string): DrawnLine | null {
  if (typeof document === "undefined") return null;
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d", {willReadFrequently: true});
  if (context === null) return null;
  const font = `${bold ? 700 : 400} ${fontPx * scale}px 'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',sans-serif`;
  context.font = font;
  const width = Math.max(1, Math.ceil(context.measureText(text).width));
  const height = Math.ceil(fontPx * scale * 1.5);
  Object.assign(canvas, {width, height});
  // Setting its size has reset the canvas.
  Object.assign(context, {font, fillStyle: colour, textBaseline: "alphabetic"});
  const baseline = fontPx * scale * 1.15;
  context.fillText(text, 0, baseline);
  const {data} = context.getImageData(0, 0, width, height);
  return {data, width, height, widthPx: width / scale, heightPx: height / scale, baselinePx: baseline / scale};
}
