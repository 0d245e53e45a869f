import {inflate} from "./pdf-objects.ts";

/** One file of the font: its glyphs by character. */
export type FontPart = {
  tables: FontTables;
  unitsPerEm: number;
  /** 0 for a character that is not in it. */
  glyphOf: (codePoint: number) => number;
  advanceOf: (glyph: number) => number;
  bearingOf: (glyph: number) => number;
  /** TrueType's outline, empty for a space. */
  outlineOf: (glyph: number) => Uint8Array;
};

/**
 * Reads what a subset needs of a TrueType font.
 *
 * @throws {RangeError} If a table is missing.
 */
export function fontPart(tables: FontTables): FontPart {
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new RangeError(`font without ${tag}`);
    return found;
  };
  const [head, hhea, hmtx, loca, glyf] = [table("head"), table("hhea"), table("hmtx"), table("loca"), table("glyf")];
  const metrics = hhea.getUint16(34);
  const isLong = head.getInt16(50) === 1;
  const offsetOf = (glyph: number) => (isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);
  return {
    tables,
    unitsPerEm: head.getUint16(18),
    glyphOf: readCharacters(table("cmap")),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    bearingOf: (glyph) =>
      glyph < metrics ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(metrics * 4 + (glyph - metrics) * 2),
    outlineOf: (glyph) => {
      const [from, to] = [offsetOf(glyph), offsetOf(glyph + 1)];
      return new Uint8Array(glyf.buffer, glyf.byteOffset + from, to - from);
    },
  };
}

/** Formats 4 and 12 are all that a font of today has. */
function readCharacters(cmap: DataView): (codePoint: number) => number {
  const offsets = Array.from({length: cmap.getUint16(2)}, (_, index) => cmap.getUint32(8 + index * 8));
  const long = offsets.find((at) => cmap.getUint16(at) === 12);
  if (long !== undefined) return (code) => glyphInGroups(cmap, long, code);
  const short = offsets.find((at) => cmap.getUint16(at) === 4);
  return short === undefined ? () => 0 : (code) => glyphInSegments(cmap, short, code);
}

function glyphInGroups(cmap: DataView, at: number, code: number): number {
  for (let group = at + 16; group < at + 16 + cmap.getUint32(at + 12) * 12; group += 12) {
    const first = cmap.getUint32(group);
    if (code >= first && code <= cmap.getUint32(group + 4)) return cmap.getUint32(group + 8) + code - first;
  }
  return 0;
}

function glyphInSegments(cmap: DataView, at: number, code: number): number {
  const doubled = cmap.getUint16(at + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    if (code > cmap.getUint16(at + 14 + segment)) continue;
    const first = cmap.getUint16(at + 16 + doubled + segment);
    if (code < first) return 0;
    const delta = cmap.getUint16(at + 16 + doubled * 2 + segment);
    const place = at + 16 + doubled * 3 + segment;
    const range = cmap.getUint16(place);
    if (range === 0) return (code + delta) & 0xffff;
    const glyph = cmap.getUint16(place + range + (code - first) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
  return 0;
}

/** A font file's tables by their tag. */
export type FontTables = ReadonlyMap<string, DataView>;

/**
 * Reads a WOFF 1.0 file.
 *
 * @throws {RangeError} If it is none.
 */
export async function readWoff(bytes: Uint8Array<ArrayBuffer>): Promise<FontTables> {
  const file = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 44 || file.getUint32(0) !== 0x774f4646)
    throw new RangeError(`not a woff: ${bytes.length} bytes`);
  const entries = Array.from({length: file.getUint16(12)}, (_, index) => 44 + index * 20);
  const tables = entries.map(async (at): Promise<[string, DataView]> => {
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const [from, packed, length] = [file.getUint32(at + 4), file.getUint32(at + 8), file.getUint32(at + 12)];
    const data = bytes.slice(from, from + packed);
    const table = packed < length ? await inflate(data) : data;
    return [tag, new DataView(table.buffer, table.byteOffset, table.byteLength)];
  });
  return new Map(await Promise.all(tables));
}
