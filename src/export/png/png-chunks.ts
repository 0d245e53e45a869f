import {joinBytes, longs} from "../bytes.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** A PNG's head with its own chunk: where further chunks may begin. */
const headEnd = signature.length + 25;

const remainders = Uint32Array.from({length: 256}, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

/** PNG's checksum (ISO 3309), of a chunk's type and data. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (remainders[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Says how large a picture is on paper: so many pixels a metre, both ways. */
export function physChunk(pixelsPerMetre: number): Uint8Array<ArrayBuffer> {
  return chunk("pHYs", joinBytes([longs([pixelsPerMetre, pixelsPerMetre]), new Uint8Array([1])]));
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
  if (png.length < headEnd || !isPng(png))
    throw new RangeError(`not a PNG: begins with ${png.subarray(0, 4).join(" ")}`);
  return joinBytes([png.subarray(0, headEnd), ...chunks, png.subarray(headEnd)]);
}

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

export type Chunk = {type: string; data: Uint8Array<ArrayBuffer>};

/**
 * Takes a PNG apart, every checksum verified.
 *
 * @returns "cut" where its end is missing, "altered" where a checksum is wrong or something follows its end.
 */
export function readChunks(png: Uint8Array<ArrayBuffer>): Chunk[] | "cut" | "altered" {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const chunks: Chunk[] = [];
  for (let at = signature.length; ; ) {
    if (at + 12 > png.length) return "cut";
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    if (!/^[A-Za-z]{4}$/.test(type)) return "altered";
    if (at + 12 + length > png.length) return "cut";
    if (view.getUint32(at + 8 + length) !== crc32(png.subarray(at + 4, at + 8 + length))) return "altered";
    chunks.push({type, data: png.slice(at + 8, at + 8 + length)});
    at += 12 + length;
    if (type === "IEND") return at === png.length ? chunks : "altered";
  }
}

/** The text that a PNG holds under a keyword; `null` where there is none, or more than one. */
export function textOf(chunks: readonly Chunk[], keyword: string): string | null {
  const head = `${keyword}\0\0\0\0\0`;
  const texts = chunks
    .filter(({type}) => type === "iTXt")
    .map(({data}) => new TextDecoder().decode(data))
    .filter((text) => text.startsWith(head));
  const [text, ...others] = texts;
  return text === undefined || others.length > 0 ? null : text.slice(head.length);
}

/** What of a PNG is the picture itself: its head, its colours and its pixels. */
export function pixelsOf(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
  return joinBytes(chunks.filter(({type}) => /^[A-Z]/.test(type) || type === "tRNS").map(({data}) => data));
}

function chunk(type: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const typed = joinBytes([new TextEncoder().encode(type), data]);
  return joinBytes([longs([data.length]), typed, longs([crc32(typed)])]);
}
