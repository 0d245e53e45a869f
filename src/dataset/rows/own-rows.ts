import type {CodedColumn, PackedRows, PackedTexts} from "../packed/packed-register.ts";

type Arrays = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** Rows each of whose arrays is the whole of a buffer of its own, copied where it was a part of one, and those buffers. */
export function ownRows(rows: PackedRows): {own: PackedRows; buffers: ArrayBuffer[]} {
  const buffers: ArrayBuffer[] = [];
  const keep = (array: Arrays) => {
    if (array.buffer instanceof ArrayBuffer) buffers.push(array.buffer);
  };
  const texts = ({bytes, ends}: PackedTexts): PackedTexts => {
    const own = {bytes: isWhole(bytes) ? bytes : bytes.slice(), ends: isWhole(ends) ? ends : ends.slice()};
    keep(own.bytes);
    keep(own.ends);
    return own;
  };
  const coded = ({values, codes}: CodedColumn): CodedColumn => {
    const own = {values, codes: isWhole(codes) ? codes : codes.slice()};
    keep(own.codes);
    return own;
  };
  const own = {
    row: isWhole(rows.row) ? rows.row : rows.row.slice(),
    parent: isWhole(rows.parent) ? rows.parent : rows.parent.slice(),
    term: isWhole(rows.term) ? rows.term : rows.term.slice(),
    name: texts(rows.name),
    president: texts(rows.president),
    founded: coded(rows.founded),
    elected: coded(rows.elected),
    due: coded(rows.due),
    honours: coded(rows.honours),
  };
  keep(own.row);
  keep(own.parent);
  keep(own.term);
  // Two columns may be one array: a buffer can be handed over once.
  return {own, buffers: [...new Set(buffers)]};
}

function isWhole({buffer, byteLength}: Arrays): boolean {
  return buffer.byteLength === byteLength;
}
