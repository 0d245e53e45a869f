import {findFault} from "./find-fault.ts";
import {PictureError} from "./picture-error.ts";

/** An iOS canvas takes no more pixels. */
const mostPixels = 16_700_000;

/**
 * Draws an SVG file on a canvas, as a PNG.
 *
 * A browser that fails to may give no blob, or a blank one; neither is handed over. It is
 * tried once more at half the size, which a phone short of memory may manage.
 *
 * @param scale - Pixels of the PNG for one of the SVG; less where that would be too many.
 * @throws {PictureError} If it fails twice.
 */
export async function renderPng(svg: string, scale = 2): Promise<Blob> {
  const image = await decodeSvg(svg);
  try {
    return await drawPng(image, scale);
  } catch {
    return await drawPng(image, scale / 2);
  }
}

async function decodeSvg(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], {type: "image/svg+xml"}));
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch (cause) {
    throw new PictureError(`svg not decoded: ${svg.length} characters`, {cause});
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function drawPng(image: HTMLImageElement, wantedScale: number): Promise<Blob> {
  const scale = Math.min(wantedScale, Math.sqrt(mostPixels / (image.naturalWidth * image.naturalHeight)));
  const width = Math.floor(image.naturalWidth * scale);
  const height = Math.floor(image.naturalHeight * scale);
  const canvas = document.createElement("canvas");
  Object.assign(canvas, {width, height});
  const context = canvas.getContext("2d");
  if (context === null) throw new PictureError(`no canvas: ${width} × ${height}`);
  context.drawImage(image, 0, 0, width, height);
  const fault = findFault(context.getImageData(0, 0, width, height));
  if (fault !== null) throw new PictureError(`picture ${fault}: ${width} × ${height}`);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new PictureError(`no blob: ${width} × ${height}`);
  return blob;
}
