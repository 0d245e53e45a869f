import {isPng, pixelsOf, readChunks, textOf} from "../png/png-chunks.ts";
import {sha256} from "./hash.ts";
import {type Metadata, openMetadata} from "./metadata.ts";
import {readSvgMetadata} from "./svg-metadata.ts";

/**
 * Why a picture's view can't be restored. `not-a-picture`: neither PNG nor SVG. `converted`: a
 * JPEG or the like, as chats make of what they are sent. `no-metadata`: not made here, or stripped.
 * `cut`: its end is missing. `altered`: changed since it left. `forged`: what it says is nothing
 * that we write.
 */
export type MetadataFault = "not-a-picture" | "converted" | "too-big" | "no-metadata" | "cut" | "altered" | "forged";

export type ProofReading = {ok: true; metadata: Metadata} | {ok: false; reason: MetadataFault};

/** Larger than any picture we make. */
const mostBytes = 40 * 2 ** 20;

/**
 * Reads from a picture which view it shows. Nothing in it is run, drawn or fetched: a PNG is
 * taken apart byte by byte, an SVG is a text.
 */
export async function readMetadata(file: Blob): Promise<ProofReading> {
  if (file.size > mostBytes) return {ok: false, reason: "too-big"};
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = isPng(bytes) ? await readPng(bytes) : await readSvg(bytes);
  return typeof found === "string" ? {ok: false, reason: found} : {ok: true, metadata: found};
}

async function readPng(bytes: Uint8Array<ArrayBuffer>): Promise<Metadata | MetadataFault> {
  const chunks = readChunks(bytes);
  if (typeof chunks === "string") return chunks;
  const text = textOf(chunks, metadataKeyword);
  return text === null ? "no-metadata" : openMetadata(text, await sha256(pixelsOf(chunks)));
}

/** The keyword of a PNG's metadata. */
export const metadataKeyword = "Jinlin";

async function readSvg(bytes: Uint8Array): Promise<Metadata | MetadataFault> {
  if (isOtherPicture(bytes)) return "converted";
  const svg = decode(bytes);
  if (svg === null || !/^(?:\ufeff)?\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(svg)) return "not-a-picture";
  if (!svg.trimEnd().endsWith("</svg>")) return "cut";
  const found = readSvgMetadata(svg);
  return found === null ? "no-metadata" : openMetadata(found.text, await sha256(found.rest));
}

/** JPEG, GIF, BMP, WebP and HEIC by their first bytes. */
function isOtherPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 12));
  return /^(?:\u00ff\u00d8\u00ff|GIF8|BM|RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp)/.test(start);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}
