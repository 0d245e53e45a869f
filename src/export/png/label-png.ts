import type {Figure} from "../../figures/figure.ts";
import {type Proof, sealProof} from "../metadata/metadata.ts";
import {proofKeyword} from "../metadata/read-metadata.ts";
import {sha256} from "../metadata/sha256.ts";
import {insertChunks, physChunk, pixelsOf, readChunks, textChunk} from "./png-chunks.ts";

/** What is written into a PNG besides its pixels. `proof` is `null` where its view can't be restored. */
export type PngLabel = {figure: Figure; address: string; widthMetres: number; proof: Proof | null};

/** Writes into a figure's PNG how large it is on paper, and what it shows: title, filters, source, dataset, address, proof. */
export async function labelPng(
  png: Uint8Array<ArrayBuffer>,
  {figure, address, widthMetres, proof}: PngLabel,
): Promise<Blob> {
  const widthPx = new DataView(png.buffer).getUint32(16);
  const {id, version, day} = figure.dataset;
  const labelled = insertChunks(png, [
    physChunk(Math.round(widthPx / widthMetres)),
    textChunk("Title", figure.title),
    textChunk("Description", figure.filterLine),
    textChunk("Source", figure.sourceLine),
    textChunk("Dataset", `${id} ${version} ${day}`),
    textChunk("URL", address),
    textChunk("Software", "Jinlin"),
    ...(proof === null ? [] : [textChunk(proofKeyword, await sealPng(png, proof))]),
  ]);
  return new Blob([labelled], {type: "image/png"});
}

async function sealPng(png: Uint8Array<ArrayBuffer>, proof: Proof): Promise<string> {
  const chunks = readChunks(png);
  if (typeof chunks === "string") throw new RangeError(`png ${chunks}: ${png.length} bytes`);
  return sealProof(proof, await sha256(pixelsOf(chunks)));
}
