import * as v from "valibot";
import {checkSchema} from "../check-schema.ts";
import {DatasetError} from "../dataset-error.ts";
import {registerColumns} from "../register/register.ts";
import {aligned, packedAlignment, packedMagic} from "./encode-packed.ts";
import {
  type CodedColumn,
  type PackedRegion,
  type PackedRegister,
  type PackedSums,
  packedDimensions,
} from "./packed-register.ts";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const coded = v.strictObject({values: v.array(v.array(v.string())), width: v.picklist([1, 2, 4])});
const region = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d*$/, "digits")),
  name: v.string(),
  en: v.optional(v.string()),
  target: v.optional(count),
});

const headerSchema = v.strictObject({
  id: v.string(),
  title: v.string(),
  file: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  fictional: v.boolean(),
  region,
  regions: v.array(region),
  columns: v.array(v.picklist(registerColumns)),
  size: count,
  dimensions: v.strictObject({
    region: coded,
    form: coded,
    sector: coded,
    mode: coded,
    hostKind: coded,
    lever: coded,
    status: coded,
    party: coded,
    site: coded,
    station: coded,
    founded: coded,
  }),
  leftOut: v.optional(v.pipe(v.array(v.picklist(packedDimensions)), v.minLength(1))),
  hasCounts: v.boolean(),
  rows: v.nullable(
    v.strictObject({name: count, president: count, founded: coded, elected: coded, due: coded, honours: coded}),
  ),
});

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
  if (!isPacked(bytes)) throw refusal("not-json", file, "bytes[0]", bytes[0]);
  // Arrays can only begin at multiples of their width.
  const {buffer, byteOffset} = bytes.byteOffset % packedAlignment === 0 ? bytes : bytes.slice();
  const headerAt = packedMagic.length + packedAlignment;
  const headerLength =
    bytes.length < headerAt ? 0 : new DataView(buffer, byteOffset).getUint32(packedMagic.length, true);
  const end = headerAt + headerLength;
  if (headerLength === 0 || bytes.length < end) throw refusal("not-json", file, "bytes", bytes.length);
  const {hasCounts, dimensions, rows, leftOut, ...header} = checkSchema(
    headerSchema,
    parseHeader(bytes.subarray(headerAt, end), file),
    file,
  );
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
  const takeCodes = (path: string, {values, width}: v.InferOutput<typeof coded>): CodedColumn => {
    const from = take(size * width);
    const codes =
      width === 1
        ? new Uint8Array(buffer, from, size)
        : width === 2
          ? new Uint16Array(buffer, from, size)
          : new Uint32Array(buffer, from, size);
    // One loop for each width: a mixed one is several times slower.
    const largest = largestOf(codes);
    if (largest >= values.length && size > 0) throw refusal("schema", file, path, largest);
    return {values, codes};
  };
  const takeSums = (): PackedSums => {
    const sums = new Float64Array(buffer, take(size * 8), size);
    return {sums, known: new Uint32Array(buffer, take(size * 4), size)};
  };
  const takeTexts = (path: string, length: number) => {
    const bytesOfTexts = new Uint8Array(buffer, take(length), length);
    const ends = new Uint32Array(buffer, take((size + 1) * 4), size + 1);
    if (ends[size] !== length) throw refusal("schema", file, path, ends[size]);
    return {bytes: bytesOfTexts, ends};
  };
  const column = (dimension: (typeof packedDimensions)[number]) =>
    takeCodes(`dimensions.${dimension}`, dimensions[dimension]);
  // In the order in which they were written.
  return {
    ...told,
    dimensions: {
      region: column("region"),
      form: column("form"),
      sector: column("sector"),
      mode: column("mode"),
      hostKind: column("hostKind"),
      lever: column("lever"),
      status: column("status"),
      party: column("party"),
      site: column("site"),
      station: column("station"),
      founded: column("founded"),
    },
    measures: {organisations: takeSums(), women: takeSums(), executives: takeSums()},
    counts: hasCounts ? new Uint32Array(buffer, take(size * 4), size) : null,
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
}

function largestOf(codes: Uint8Array | Uint16Array | Uint32Array): number {
  let largest = 0;
  for (let at = 0; at < codes.length; at++) {
    const code = codes[at] ?? 0;
    if (code > largest) largest = code;
  }
  return largest;
}

function withoutGap({code, name, en, target}: v.InferOutput<typeof region>): PackedRegion {
  return {code, name, ...(en === undefined ? {} : {en}), ...(target === undefined ? {} : {target})};
}

function parseHeader(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", {fatal: true}).decode(bytes));
  } catch {
    throw refusal("not-json", file, "header", bytes.length);
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
