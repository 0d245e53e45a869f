import {inflateSync} from "node:zlib";

export type PngChunk = {type: string; data: Buffer};

/** The chunks of a PNG file in their order, read by its specification alone. */
export function pngChunks(png: Buffer): PngChunk[] {
  const chunks: PngChunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length)});
    at += length + 12;
  }
  return chunks;
}

/** A PNG's international texts by their keyword. */
export function pngTexts(png: Buffer): Record<string, string> {
  const texts = pngChunks(png).filter(({type}) => type === "iTXt");
  return Object.fromEntries(texts.map(({data}) => readText(data)));
}

function readText(data: Buffer): [keyword: string, text: string] {
  const keywordEnd = data.indexOf(0);
  const isCompressed = data[keywordEnd + 1] === 1;
  const languageEnd = data.indexOf(0, keywordEnd + 3);
  const translatedEnd = data.indexOf(0, languageEnd + 1);
  const text = data.subarray(translatedEnd + 1);
  return [data.toString("latin1", 0, keywordEnd), (isCompressed ? inflateSync(text) : text).toString("utf8")];
}
