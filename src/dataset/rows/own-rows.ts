import type {CodedColumn, PackedRows, PackedTexts} from "../packed/packed-register.ts";
import type {Pauses} from "./pauses.ts";

type Arrays = Uint8Array | Uint16Array | Uint32Array | Int32Array;

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
  const own = async <Array extends Arrays>(array: Array, copy: (array: Array) => Array): Promise<Array> => {
    const whole = array.buffer.byteLength === array.byteLength ? array : copy(array);
    if (whole.buffer instanceof ArrayBuffer) buffers.add(whole.buffer);
    if (pauses.isDue()) await pauses.take();
    return whole;
  };
  const texts = async ({bytes, ends}: PackedTexts): Promise<PackedTexts> => ({
    bytes: await own(bytes, (array) => array.slice()),
    ends: await own(ends, (array) => array.slice()),
  });
  const coded = async ({values, codes}: CodedColumn): Promise<CodedColumn> => ({
    values,
    codes: await own(codes, (array) => array.slice()),
  });
  return {
    own: {
      row: await own(rows.row, (array) => array.slice()),
      parent: await own(rows.parent, (array) => array.slice()),
      term: await own(rows.term, (array) => array.slice()),
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
