import {palette} from "../../charts/palette.ts";
import type {Figure} from "../../figures/figure.ts";
import {defaultOptions, withCustomText} from "../export-options.ts";
import {sha256} from "../metadata/hash.ts";
import {type Metadata, sealMetadata} from "../metadata/metadata.ts";
import {metadataKeyword} from "../metadata/read-metadata.ts";
import {customLimits} from "../picture/custom-size.ts";
import type {Picture} from "../picture/picture.ts";
import {PictureError} from "../picture/picture-error.ts";
import type {ExportContext} from "../picture/prepare-picture.ts";
import {composeSvg} from "../svg/compose-svg.ts";
import {metadataOf} from "../svg/render-svg.ts";
import {findFault} from "./find-fault.ts";
import {insertChunks, physChunk, pixelsOf, readChunks, textChunk} from "./png-chunks.ts";

/**
 * Draws a figure's picture as PNG, labelled with its true size, what it shows, and its metadata
 * where the context has one.
 *
 * @throws {PictureError} If the browser can't draw it.
 */
export async function renderPicture(picture: Picture, figure: Figure, context: ExportContext): Promise<Blob> {
  const png = await renderPng(composeSvg(picture, "pixels"), picture.pixels);
  return labelPng(png, {
    figure: withCustomText(figure, context.options ?? defaultOptions),
    address: context.address,
    widthMetres: picture.widthMetres,
    metadata: metadataOf(figure, context),
  });
}

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
  const most = Math.min(1, Math.sqrt(customLimits.mostPixels / (pixels.width * pixels.height)));
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
  // It is only read, so it is drawn where it can be read at once; without alpha its file is the smaller.
  const context = canvas.getContext("2d", {alpha: false, willReadFrequently: true});
  if (context === null) throw new PictureError("canvas", `no canvas: ${size}`);
  // The picture brings its ground; a fraction of a pixel at its edge may not.
  Object.assign(context, {fillStyle: palette.ground});
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  const pixels = imageOf(context, {width, height});
  const fault = findFault(pixels);
  if (fault !== null) throw new PictureError(fault === "blank" ? "blank" : "ground", `picture ${fault}: ${size}`);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new PictureError("canvas", `not encoded: ${size}`);
  return new Uint8Array(await blob.arrayBuffer());
}

/** A canvas that the browser holds for tainted, or is out of memory for, throws here. */
function imageOf(context: CanvasRenderingContext2D, {width, height}: Size): ImageData {
  try {
    return context.getImageData(0, 0, width, height);
  } catch (cause) {
    throw new PictureError("canvas", `no pixels: ${width} × ${height}`, {cause});
  }
}

/** What is written into a PNG besides its pixels. `address` is `null` where none leads back to it, `metadata` where its view can't be restored. */
export type PngLabel = {figure: Figure; address: string | null; widthMetres: number; metadata: Metadata | null};

/** Writes into a figure's PNG how large it is on paper, and what it shows: title, filters, source, dataset, address, metadata. */
export async function labelPng(
  png: Uint8Array<ArrayBuffer>,
  {figure, address, widthMetres, metadata}: PngLabel,
): Promise<Blob> {
  const widthPx = new DataView(png.buffer).getUint32(16);
  const {id, version, day} = figure.dataset;
  const labelled = insertChunks(png, [
    physChunk(Math.round(widthPx / widthMetres)),
    textChunk("Title", figure.title),
    textChunk("Description", figure.filterLine),
    textChunk("Source", figure.sourceLine),
    textChunk("Dataset", `${id} ${version} ${day}`),
    ...(address === null ? [] : [textChunk("URL", address)]),
    textChunk("Software", "Jinlin"),
    ...(metadata === null ? [] : [textChunk(metadataKeyword, await sealPng(png, metadata))]),
  ]);
  return new Blob([labelled], {type: "image/png"});
}

async function sealPng(png: Uint8Array<ArrayBuffer>, metadata: Metadata): Promise<string> {
  const chunks = readChunks(png);
  if (typeof chunks === "string") throw new RangeError(`png ${chunks}: ${png.length} bytes`);
  return sealMetadata(metadata, await sha256(pixelsOf(chunks)));
}
