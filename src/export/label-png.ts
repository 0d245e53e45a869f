import type {Figure} from "../figures/figure.ts";
import {insertChunks, physChunk, textChunk} from "./png-chunks.ts";

/** Word places the picture at this width, whatever its pixels. */
const widthMetres = 0.16;

/** Writes into a figure's PNG how large it is on paper, and what it shows: title, filters, source, dataset, address. */
export async function labelPng(blob: Blob, figure: Figure, address: string): Promise<Blob> {
  const png = new Uint8Array(await blob.arrayBuffer());
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
  ]);
  return new Blob([labelled], {type: "image/png"});
}
