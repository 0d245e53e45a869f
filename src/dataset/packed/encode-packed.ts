import {
  type CodedColumn,
  type Codes,
  type PackedRegister,
  type PackedRows,
  type PackedSums,
  type PackedTexts,
  packedDimensions,
  packedMeasures,
  talliedDimensions,
} from "./packed-register.ts";

/** "JINLIN", and the edition of the format. */
export const packedMagic = [0x4a, 0x49, 0x4e, 0x4c, 0x49, 0x4e, 1, 0] as const;

/** Every array begins at a multiple of it. */
export const packedAlignment = 8;

const headerLengthAt = packedMagic.length;

type PackedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/**
 * A packed register as the bytes of a file: a mark, the length of the header, the header as
 * JSON, and the arrays in the order in which the header counts on them. The same register makes
 * the same bytes.
 *
 * - bytes 0 to 7: the mark; 8 to 11: the header's length, little-endian; 12 to 15: 0
 * - the header; then the arrays, little-endian, each begun at a multiple of 8.
 */
export function encodePacked(register: PackedRegister): Uint8Array<ArrayBuffer> {
  const {dimensions, measures, counts, rows, tallies, ...told} = register;
  const arrays: PackedArray[] = [];
  const add = (array: PackedArray) => {
    arrays.push(array);
  };
  const coded = ({values, codes}: CodedColumn) => {
    add(narrow(codes, values.length));
    return {values, width: widthOf(values.length)};
  };
  const summed = ({sums, known}: PackedSums) => {
    add(sums);
    add(known);
  };
  const texts = ({bytes, ends}: PackedTexts) => {
    add(bytes);
    add(ends);
    return bytes.length;
  };
  const header = {
    ...told,
    dimensions: Object.fromEntries(packedDimensions.map((dimension) => [dimension, coded(dimensions[dimension])])),
    hasCounts: counts !== null,
    ...(tallies === undefined ? {} : {hasTallies: true}),
  };
  for (const measure of packedMeasures) summed(measures[measure]);
  if (counts !== null) add(counts);
  for (const {yes, known} of tallies === undefined ? [] : talliedDimensions.map((dimension) => tallies[dimension])) {
    add(yes);
    add(known);
  }
  const rowsHeader = (shown: PackedRows) => {
    add(shown.row);
    add(shown.parent);
    add(shown.term);
    return {
      name: texts(shown.name),
      president: texts(shown.president),
      founded: coded(shown.founded),
      elected: coded(shown.elected),
      due: coded(shown.due),
      honours: coded(shown.honours),
    };
  };
  const whole = {...header, rows: rows && rowsHeader(rows)};
  const words = new TextEncoder().encode(JSON.stringify(whole));
  const begin = aligned(headerLengthAt + packedAlignment + words.length);
  const length = arrays.reduce((sum, {byteLength}) => sum + aligned(byteLength), begin);
  const bytes = new Uint8Array(length);
  bytes.set(packedMagic);
  new DataView(bytes.buffer).setUint32(headerLengthAt, words.length, true);
  bytes.set(words, headerLengthAt + packedAlignment);
  let at = begin;
  for (const array of arrays) {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at);
    at += aligned(array.byteLength);
  }
  return bytes;
}

export function aligned(length: number): number {
  return Math.ceil(length / packedAlignment) * packedAlignment;
}

/** How many bytes a code of so many values takes. */
function widthOf(values: number): 1 | 2 | 4 {
  return values <= 0x1_00 ? 1 : values <= 0x1_00_00 ? 2 : 4;
}

/** Room for the codes of so many values. */
export function codesOf(size: number, values: number): Codes {
  const width = widthOf(values);
  return width === 1 ? new Uint8Array(size) : width === 2 ? new Uint16Array(size) : new Uint32Array(size);
}

function narrow(codes: Codes, values: number): Codes {
  if (codes.BYTES_PER_ELEMENT === widthOf(values)) return codes;
  const narrowed = codesOf(codes.length, values);
  narrowed.set(codes);
  return narrowed;
}
