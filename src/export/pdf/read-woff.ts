import {inflate} from "./deflate.ts";

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
