import {joinBytes, longs, shorts} from "../bytes.ts";
import type {FontPart} from "./font-part.ts";

type SubsetGlyph = {codePoint: number; advance: number; isDrawn: boolean};

/** A font of only the characters asked for: glyph 0 is empty, then one a character in the order given. */
export type FontSubset = {
  /** A TrueType file. */
  file: Uint8Array<ArrayBuffer>;
  glyphs: readonly SubsetGlyph[];
  unitsPerEm: number;
};

type Outline = {bytes: Uint8Array; advance: number; bearing: number};

const emptyOutline = {bytes: new Uint8Array(), bearing: 0};

/**
 * Gathers characters from a font's files into one small TrueType font.
 *
 * A character that no file holds gets an empty glyph, so that it can still be selected and
 * copied; `isDrawn` says that something else must show it.
 *
 * @param parts - At least one; all of the same design, without hints and without composed glyphs.
 */
export function subsetFont(codePoints: readonly number[], parts: readonly FontPart[]): FontSubset {
  const [first] = parts;
  if (first === undefined) throw new RangeError("font of 0 files");
  const found = codePoints.map((codePoint) => {
    const part = parts.find(({glyphOf}) => glyphOf(codePoint) !== 0);
    const glyph = part?.glyphOf(codePoint) ?? 0;
    const outline: Outline =
      part === undefined
        ? {...emptyOutline, advance: first.unitsPerEm}
        : {bytes: part.outlineOf(glyph), advance: part.advanceOf(glyph), bearing: part.bearingOf(glyph)};
    return {codePoint, outline, isDrawn: part !== undefined};
  });
  const outlines = [{...emptyOutline, advance: first.unitsPerEm}, ...found.map(({outline}) => outline)];
  return {
    file: writeFont(outlines, parts),
    glyphs: found.map(({codePoint, outline, isDrawn}) => ({codePoint, advance: outline.advance, isDrawn})),
    unitsPerEm: first.unitsPerEm,
  };
}

function writeFont(outlines: readonly Outline[], parts: readonly FontPart[]): Uint8Array<ArrayBuffer> {
  const padded = outlines.map(({bytes}) => joinBytes([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]));
  const offsets = [0];
  for (const {length} of padded) offsets.push((offsets.at(-1) ?? 0) + length);
  const head = copyOf(parts, "head");
  head.setUint32(8, 0);
  head.setInt16(50, 1);
  const hhea = copyOf(parts, "hhea");
  hhea.setUint16(34, outlines.length);
  const maxp = copyOf(parts, "maxp");
  // The most points, contours … of a glyph: of all the files together.
  for (let at = 6; at < maxp.byteLength; at += 2) {
    maxp.setUint16(at, Math.max(...parts.map(({tables}) => tables.get("maxp")?.getUint16(at) ?? 0)));
  }
  maxp.setUint16(4, outlines.length);
  return writeTables([
    ["glyf", joinBytes(padded)],
    ["head", bytesOf(head)],
    ["hhea", bytesOf(hhea)],
    ["hmtx", shorts(outlines.flatMap(({advance, bearing}) => [advance, bearing]))],
    ["loca", longs(offsets)],
    ["maxp", bytesOf(maxp)],
  ]);
}

function copyOf([first]: readonly FontPart[], tag: string): DataView<ArrayBuffer> {
  const table = first?.tables.get(tag);
  if (table === undefined) throw new RangeError(`font without ${tag}`);
  return new DataView(new Uint8Array(table.buffer, table.byteOffset, table.byteLength).slice().buffer);
}

function bytesOf(view: DataView<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(view.buffer);
}

function writeTables(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array<ArrayBuffer> {
  const power = Math.floor(Math.log2(tables.length));
  const search = 2 ** power * 16;
  let offset = 12 + tables.length * 16;
  const entries = tables.map(([tag, data]) => {
    const entry = joinBytes([new TextEncoder().encode(tag), longs([checksumOf(data), offset, data.length])]);
    offset += Math.ceil(data.length / 4) * 4;
    return entry;
  });
  return joinBytes([
    longs([0x00010000]),
    shorts([tables.length, search, power, tables.length * 16 - search]),
    ...entries,
    ...tables.map(([, data]) => joinBytes([data, new Uint8Array((4 - (data.length % 4)) % 4)])),
  ]);
}

function checksumOf(data: Uint8Array): number {
  let sum = 0;
  data.forEach((byte, index) => {
    sum = (sum + byte * 2 ** (24 - (index % 4) * 8)) % 2 ** 32;
  });
  return sum;
}
