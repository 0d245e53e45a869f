import type {CodedColumn, Codes, PackedRows, PackedTexts} from "../packed/packed-register.ts";
import type {Pauses} from "./pauses.ts";

type Arrays = Codes | Int32Array;

/** Rows that can be handed over, and the buffers that go with them. */
export type OwnRows = {own: PackedRows; buffers: ArrayBuffer[]};

/**
 * Rows each of whose arrays is the whole of a buffer of its own, copied where it was a part of one.
 *
 * @throws {RangeError} If they were handed over before: nothing is left of them here.
 */
export async function ownRows(rows: PackedRows, pauses: Pauses): Promise<OwnRows> {
  if (rows.name.ends.length === 0) throw new RangeError("rows handed over: before");
  const buffers = new Set<ArrayBuffer>();
  const own = async <Array extends Arrays>(array: Array, viewOf: (buffer: ArrayBuffer) => Array): Promise<Array> => {
    const whole = array.buffer.byteLength === array.byteLength ? array : viewOf(await copyOf(array, pauses));
    if (whole.buffer instanceof ArrayBuffer) buffers.add(whole.buffer);
    return whole;
  };
  const uint32 = (buffer: ArrayBuffer) => new Uint32Array(buffer);
  const texts = async ({bytes, ends}: PackedTexts): Promise<PackedTexts> => ({
    bytes: await own(bytes, (buffer) => new Uint8Array(buffer)),
    ends: await own(ends, uint32),
  });
  const coded = async ({values, codes}: CodedColumn): Promise<CodedColumn> => ({
    values,
    codes: await own(codes, (buffer) => codesIn(buffer, codes.BYTES_PER_ELEMENT)),
  });
  return {
    own: {
      row: await own(rows.row, uint32),
      parent: await own(rows.parent, (buffer) => new Int32Array(buffer)),
      term: await own(rows.term, (buffer) => new Uint8Array(buffer)),
      name: await texts(rows.name),
      president: await texts(rows.president),
      founded: await coded(rows.founded),
      elected: await coded(rows.elected),
      due: await coded(rows.due),
      honours: await coded(rows.honours),
    },
    buffers: [...buffers],
  };
}

/** A few milliseconds' work. */
const bytesAtOnce = 1 << 22;

async function copyOf({buffer, byteOffset, byteLength}: Arrays, pauses: Pauses): Promise<ArrayBuffer> {
  const copy = new Uint8Array(byteLength);
  const bytes = new Uint8Array(buffer, byteOffset, byteLength);
  for (let at = 0; at < byteLength; at += bytesAtOnce) {
    copy.set(bytes.subarray(at, at + bytesAtOnce), at);
    if (pauses.isDue()) await pauses.take();
  }
  return copy.buffer;
}

function codesIn(buffer: ArrayBuffer, width: number): Codes {
  return width === 1 ? new Uint8Array(buffer) : width === 2 ? new Uint16Array(buffer) : new Uint32Array(buffer);
}
