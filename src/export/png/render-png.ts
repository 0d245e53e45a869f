import {palette} from "../../charts/palette.ts";
import {ownLimits} from "../picture/custom-size.ts";
import {PictureError} from "../picture/picture-error.ts";
import {encodePng} from "./encode-png.ts";
import {findFault} from "./find-fault.ts";

type Size = {width: number; height: number};

/**
 * Draws an SVG file on a canvas, as a PNG.
 *
 * A browser that fails to may give nothing, or blank pixels; neither is handed over. It is
 * tried once more at half the size, which a phone short of memory may manage.
 *
 * @param pixels - Its size; less where that would be too many.
 * @throws {PictureError} If it fails twice.
 */
export async function renderPng(svg: string, pixels: Size): Promise<Uint8Array<ArrayBuffer>> {
  const image = await decodeSvg(svg);
  const most = Math.min(1, Math.sqrt(ownLimits.mostPixels / (pixels.width * pixels.height)));
  try {
    return await drawPng(image, scaled(pixels, most));
  } catch {
    return await drawPng(image, scaled(pixels, most / 2));
  }
}

function scaled({width, height}: Size, scale: number): Size {
  return {width: Math.floor(width * scale), height: Math.floor(height * scale)};
}

/** Its markup stands in the address itself: one that points to it is fetched first, which takes twice as long. */
async function decodeSvg(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    return image;
  } catch (cause) {
    throw new PictureError("decode", `svg not decoded: ${svg.length} characters`, {cause});
  }
}

async function drawPng(image: HTMLImageElement, {width, height}: Size): Promise<Uint8Array<ArrayBuffer>> {
  const size = `${width} × ${height}`;
  const canvas = document.createElement("canvas");
  Object.assign(canvas, {width, height});
  // It is only read: drawn where it can be read at once.
  const context = canvas.getContext("2d", {willReadFrequently: true});
  if (context === null) throw new PictureError("canvas", `no canvas: ${size}`);
  // The picture brings its ground; a fraction of a pixel at its edge may not.
  Object.assign(context, {fillStyle: palette.ground});
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const pixels = imageOf(context, {width, height});
  const fault = findFault(pixels);
  if (fault !== null) throw new PictureError(fault === "blank" ? "blank" : "ground", `picture ${fault}: ${size}`);
  return encodePng(pixels);
}

/** A canvas that the browser holds for tainted, or is out of memory for, throws here. */
function imageOf(context: CanvasRenderingContext2D, {width, height}: Size): ImageData {
  try {
    return context.getImageData(0, 0, width, height);
  } catch (cause) {
    throw new PictureError("canvas", `no pixels: ${width} × ${height}`, {cause});
  }
}
