import {isPng, pixelsOf, readChunks, textOf} from "../png/png-chunks.ts";
import {sha256} from "./hash.ts";
import {openProof, type Proof} from "./metadata.ts";
import {readSvgProof} from "./svg-metadata.ts";

/**
 * Why a picture's view can't be restored. `not-a-picture`: neither PNG nor SVG. `converted`: a
 * JPEG or the like, as chats make of what they are sent. `no-proof`: not made here, or stripped.
 * `cut`: its end is missing. `altered`: changed since it left. `forged`: what it says is nothing
 * that we write.
 */
export type ProofFault = "not-a-picture" | "converted" | "too-big" | "no-proof" | "cut" | "altered" | "forged";

export type ProofReading = {ok: true; proof: Proof} | {ok: false; reason: ProofFault};

/** Larger than any picture we make. */
const mostBytes = 40 * 2 ** 20;

/**
 * Reads from a picture which view it shows. Nothing in it is run, drawn or fetched: a PNG is
 * taken apart byte by byte, an SVG is a text.
 */
export async function readProof(file: Blob): Promise<ProofReading> {
  if (file.size > mostBytes) return {ok: false, reason: "too-big"};
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = isPng(bytes) ? await readPng(bytes) : await readSvg(bytes);
  return typeof found === "string" ? {ok: false, reason: found} : {ok: true, proof: found};
}

async function readPng(bytes: Uint8Array<ArrayBuffer>): Promise<Proof | ProofFault> {
  const chunks = readChunks(bytes);
  if (typeof chunks === "string") return chunks;
  const text = textOf(chunks, proofKeyword);
  return text === null ? "no-proof" : openProof(text, await sha256(pixelsOf(chunks)));
}

/** The keyword of a PNG's proof. */
export const proofKeyword = "Jinlin";

async function readSvg(bytes: Uint8Array): Promise<Proof | ProofFault> {
  if (isOtherPicture(bytes)) return "converted";
  const svg = decode(bytes);
  if (svg === null || !/^(?:\ufeff)?\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(svg)) return "not-a-picture";
  if (!svg.trimEnd().endsWith("</svg>")) return "cut";
  const found = readSvgProof(svg);
  return found === null ? "no-proof" : openProof(found.text, await sha256(found.rest));
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
