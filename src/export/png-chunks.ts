const signatureBytes = 8;

/** PNG's checksum (ISO 3309), of a chunk's type and data. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** Says how large a picture is on paper: so many pixels a metre, both ways. */
export function physChunk(pixelsPerMetre: number): Uint8Array<ArrayBuffer> {
  const data = new DataView(new ArrayBuffer(9));
  data.setUint32(0, pixelsPerMetre);
  data.setUint32(4, pixelsPerMetre);
  data.setUint8(8, 1);
  return chunk("pHYs", new Uint8Array(data.buffer));
}

/**
 * A text in UTF-8 under a keyword.
 *
 * @param keyword - 1 to 79 Latin letters ("Title", "Source" …).
 */
export function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  // After the keyword: not compressed, no language tag, no translated keyword.
  return chunk("iTXt", new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`));
}

/**
 * Puts chunks into a PNG, right after its head.
 *
 * @throws {RangeError} If the bytes don't begin as a PNG does.
 */
export function insertChunks(png: Uint8Array, chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  if (png.length < signatureBytes + 25 || String.fromCharCode(...png.subarray(1, 4)) !== "PNG") {
    throw new RangeError(`not a PNG: begins with ${png.subarray(0, 4).join(" ")}`);
  }
  const headEnd = signatureBytes + 25;
  return joinBytes([png.subarray(0, headEnd), ...chunks, png.subarray(headEnd)]);
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const typed = joinBytes([new TextEncoder().encode(type), data]);
  return joinBytes([uint32(data.length), typed, uint32(crc32(typed))]);
}

function uint32(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value);
  return new Uint8Array(view.buffer);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
