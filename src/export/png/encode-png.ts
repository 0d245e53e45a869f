import {joinBytes} from "../bytes.ts";
import {writeRgbPng} from "./png-chunks.ts";

/** After so many pixels the page has its turn: most pictures have fewer, one for a wall eight times as many. */
const pixelsATurn = 2 ** 20;
/** As many pixels are packed at once as a processor keeps at hand. */
const pixelsAtOnce = 2 ** 16;

/** Each row stands for itself: of plain areas and letters this leaves the smallest file. */
const noFilter = 0;

const white = 0xff;
const opaqueWhite = 0xffffffff;

/**
 * Writes pixels as a PNG. A canvas can do the same, but begins when the page is idle, which
 * may be a second after it was asked to.
 *
 * @param pixels - On an opaque ground; their alpha is not read.
 */
export async function encodePng(pixels: Pixels): Promise<Uint8Array<ArrayBuffer>> {
  const {width, height} = pixels;
  const packing = new CompressionStream("deflate");
  const packed = readAll(packing.readable);
  const writer = packing.writable.getWriter();
  const rowsAtOnce = Math.max(1, Math.floor(pixelsAtOnce / width));
  const rows = new Uint8Array(Math.min(height, rowsAtOnce) * (1 + width * 3));
  let unturned = 0;
  for (let row = 0; row < height; row += rowsAtOnce) {
    if (unturned > pixelsATurn) {
      await nextTurn();
      unturned = 0;
    }
    // What was written before is packed by then, and its place is free.
    await writer.write(fillRows(rows, pixels, row, Math.min(height, row + rowsAtOnce)));
    unturned += rowsAtOnce * width;
  }
  await writer.close();
  return writeRgbPng({width, height}, await packed);
}

/** Piece by piece, as they come: a response that reads them all waits for a turn of the page's. */
async function readAll(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader();
  const pieces: Uint8Array[] = [];
  for (;;) {
    const {value, done} = await reader.read();
    if (done) return joinBytes(pieces);
    pieces.push(value);
  }
}

/**
 * Fills in rows from one to before another, in red, green and blue, each after its filter.
 * Most of a picture is its white ground, which is laid first and then passed over.
 */
function fillRows(rows: Uint8Array<ArrayBuffer>, {data, width}: Pixels, from: number, to: number) {
  const wholes = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  rows.fill(white);
  let at = 0;
  for (let row = from; row < to; row += 1) {
    rows[at] = noFilter;
    at += 1;
    const end = (row + 1) * width;
    for (let pixel = row * width; pixel < end; pixel += 1, at += 3) {
      if (wholes[pixel] === opaqueWhite) continue;
      rows[at] = data[pixel * 4] ?? 0;
      rows[at + 1] = data[pixel * 4 + 1] ?? 0;
      rows[at + 2] = data[pixel * 4 + 2] ?? 0;
    }
  }
  return rows.subarray(0, at);
}

/** Lets the page have its turn; a timer would come back milliseconds later. */
function nextTurn(): Promise<void> {
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

export type Pixels = {data: Uint8ClampedArray; width: number; height: number};

/**
 * Looks for what browsers do where drawing silently fails.
 *
 * @param pixels - RGBA, row by row.
 * @returns "not opaque white" where a corner isn't, "blank" where every pixel looked at is
 *   the same; `null` for a picture that has something on a white ground.
 */
export function findFault({data, width, height}: Pixels): "not opaque white" | "blank" | null {
  const isWhite = (index: number) => [0, 1, 2, 3].every((channel) => data[index * 4 + channel] === 255);
  const corners = [0, width - 1, width * (height - 1), width * height - 1];
  if (!corners.every(isWhite)) return "not opaque white";
  // Steps that share no factor with the width, so that the samples don't fall into columns.
  for (let index = 0; index < width * height; index += 7) {
    if (!isWhite(index)) return null;
  }
  return "blank";
}
