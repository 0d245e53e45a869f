import {DatasetError} from "../dataset-error.ts";
import {byPackedDimension, byPackedMeasure} from "./by-column.ts";
import {aligned, packedAlignment, packedMagic} from "./encode-packed.ts";
import {checkHeader, type PackedHeader} from "./packed-header.ts";
import type {
  CodedColumn,
  Codes,
  PackedDimension,
  PackedRegion,
  PackedRegister,
  PackedSums,
  PackedTally,
} from "./packed-register.ts";

/** Whether bytes begin as those of a packed register do. */
export function isPacked(bytes: Uint8Array): boolean {
  return packedMagic.every((byte, at) => bytes[at] === byte);
}

/**
 * A packed register from the bytes of its file. Its arrays are views of these bytes: nothing
 * is copied, and nothing is read row by row but that every code has a value.
 *
 * @param file - Its name, for the error.
 * @throws {DatasetError} `not-json` if it is something else, or cut off; `schema` if its header
 *   is not as it should be, or a code has no value.
 */
export function decodePacked(bytes: Uint8Array<ArrayBuffer>, file: string): PackedRegister {
  const steps = decodeInSteps(bytes, file);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same with pauses, so that a page of a nation's register answers meanwhile. */
export async function decodePackedWithPauses(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<PackedRegister> {
  const steps = decodeInSteps(bytes, file);
  let step = steps.next();
  while (step.done !== true) {
    await new Promise((resolve) => setTimeout(resolve));
    step = steps.next();
  }
  return step.value;
}

/** Each step takes some hundredths of a second of a nation's register. */
function* decodeInSteps(bytes: Uint8Array<ArrayBuffer>, file: string): Generator<void, PackedRegister> {
  if (!isPacked(bytes)) throw refusal("not-json", file, "bytes[0]", bytes[0]);
  // Arrays can only begin at multiples of their width.
  const {buffer, byteOffset} = bytes.byteOffset % packedAlignment === 0 ? bytes : bytes.slice();
  const headerAt = packedMagic.length + packedAlignment;
  const headerLength =
    bytes.length < headerAt ? 0 : new DataView(buffer, byteOffset).getUint32(packedMagic.length, true);
  const end = headerAt + headerLength;
  if (headerLength === 0 || bytes.length < end) throw refusal("not-json", file, "bytes", bytes.length);
  const text = decodeHeader(bytes.subarray(headerAt, end), file);
  yield;
  const parsed = parseHeader(text, file);
  yield;
  const {hasCounts, hasTallies, dimensions, rows, leftOut, ...header} = checkHeader(parsed, file);
  const told = {
    ...header,
    region: withoutGap(header.region),
    regions: header.regions.map(withoutGap),
    ...(leftOut === undefined ? {} : {leftOut}),
  };
  const {size} = told;
  let at = byteOffset + aligned(end);
  /** Where the next array begins; moves on past it. */
  const take = (byteLength: number) => {
    const from = at;
    at += aligned(byteLength);
    if (at > byteOffset + bytes.length) throw refusal("not-json", file, "bytes", bytes.length);
    return from;
  };
  const taken: {path: string; codes: Codes; values: number}[] = [];
  const takeCodes = (path: string, {values, width}: PackedHeader["dimensions"]["form"]): CodedColumn => {
    const from = take(size * width);
    const codes =
      width === 1
        ? new Uint8Array(buffer, from, size)
        : width === 2
          ? new Uint16Array(buffer, from, size)
          : new Uint32Array(buffer, from, size);
    taken.push({path, codes, values: values.length});
    return {values, codes};
  };
  const takeSums = (): PackedSums => {
    const sums = new Float64Array(buffer, take(size * 8), size);
    return {sums, known: new Uint32Array(buffer, take(size * 4), size)};
  };
  const takeTally = (): PackedTally => {
    const yes = new Uint32Array(buffer, take(size * 4), size);
    return {yes, known: new Uint32Array(buffer, take(size * 4), size)};
  };
  const takeTexts = (path: string, length: number) => {
    const bytesOfTexts = new Uint8Array(buffer, take(length), length);
    const ends = new Uint32Array(buffer, take((size + 1) * 4), size + 1);
    if (ends[size] !== length) throw refusal("schema", file, path, ends[size]);
    return {bytes: bytesOfTexts, ends};
  };
  const column = (dimension: PackedDimension) => takeCodes(`dimensions.${dimension}`, dimensions[dimension]);
  // In the order in which they were written.
  const register: PackedRegister = {
    ...told,
    dimensions: byPackedDimension(column),
    measures: byPackedMeasure(takeSums),
    counts: hasCounts ? new Uint32Array(buffer, take(size * 4), size) : null,
    ...(hasTallies === undefined ? {} : {tallies: {site: takeTally(), station: takeTally()}}),
    rows: rows && {
      row: new Uint32Array(buffer, take(size * 4), size),
      parent: new Int32Array(buffer, take(size * 4), size),
      term: new Uint8Array(buffer, take(size), size),
      name: takeTexts("rows.name", rows.name),
      president: takeTexts("rows.president", rows.president),
      founded: takeCodes("rows.founded", rows.founded),
      elected: takeCodes("rows.elected", rows.elected),
      due: takeCodes("rows.due", rows.due),
      honours: takeCodes("rows.honours", rows.honours),
    },
  };
  for (const {path, codes, values} of taken) {
    yield;
    const largest = largestOf(codes);
    if (largest >= values && size > 0) throw refusal("schema", file, path, largest);
  }
  return register;
}

function largestOf(codes: Uint8Array | Uint16Array | Uint32Array): number {
  let largest = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code > largest) largest = code;
  }
  return largest;
}

function withoutGap({code, name, en, target}: PackedHeader["region"]): PackedRegion {
  return {code, name, ...(en === undefined ? {} : {en}), ...(target === undefined ? {} : {target})};
}

function decodeHeader(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch {
    throw refusal("not-json", file, "header", bytes.length);
  }
}

function parseHeader(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal("not-json", file, "header", text.length);
  }
}

function refusal(kind: "not-json" | "schema", file: string, path: string, value: unknown): DatasetError {
  const said = String(value);
  return new DatasetError(kind, file, [
    {
      path,
      value: said,
      reason:
        kind === "schema"
          ? {code: "expected", expected: "a packed register", received: said}
          : {code: "cut-off", message: said},
    },
  ]);
}
