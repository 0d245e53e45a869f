import type {Pixels} from "./find-fault.ts";
import {writeRgbPng} from "./png-chunks.ts";

/** After so many pixels the page has its turn: most pictures have fewer, one for a wall eight times as many. */
const pixelsAtOnce = 2 ** 20;

/** Each row stands for itself: of plain areas and letters this leaves the smallest file. */
const noFilter = 0;

/**
 * Writes pixels as a PNG. A canvas can do the same, but begins when the page is idle, which
 * may be a second after it was asked to.
 *
 * @param pixels - On an opaque ground; their alpha is not read.
 */
export async function encodePng(pixels: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const {width, height} = pixels;
  const packing = new CompressionStream("deflate");
  const packed = new Response(packing.readable).arrayBuffer();
  const writer = packing.writable.getWriter();
  const rowsAtOnce = Math.max(1, Math.floor(pixelsAtOnce / width));
  for (let row = 0; row < height; row += rowsAtOnce) {
    if (row > 0) await new Promise((resolve) => setTimeout(resolve));
    await writer.write(rowsOf(pixels, row, Math.min(height, row + rowsAtOnce)));
  }
  await writer.close();
  return writeRgbPng({width, height}, new Uint8Array(await packed));
}

/** Rows from one to before another, in red, green and blue, each after its filter. */
function rowsOf({data, width}: Pixels, from: number, to: number): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array((to - from) * (1 + width * 3));
  let at = 0;
  for (let row = from; row < to; row += 1) {
    rows[at] = noFilter;
    at += 1;
    const end = (row + 1) * width * 4;
    for (let pixel = row * width * 4; pixel < end; pixel += 4) {
      rows[at] = data[pixel] ?? 0;
      rows[at + 1] = data[pixel + 1] ?? 0;
      rows[at + 2] = data[pixel + 2] ?? 0;
      at += 3;
    }
  }
  return rows;
}
