import {type RegisterColumn, registerColumns} from "../register/register.ts";
import {byPackedDimension, byPackedMeasure} from "./by-column.ts";
import {codesOf} from "./encode-packed.ts";
import {compareCodes} from "./pack-entries.ts";
import type {CodedColumn, PackedRegister, PackedRows, PackedSums, PackedTexts} from "./packed-register.ts";

/**
 * The rows of several registers as one register, sorted by region: that of a prefecture from
 * those of its counties.
 *
 * @param parts - With rows; no region's rows are in two of them.
 * @param told - What the joint register says of itself.
 * @throws {RangeError} If one has cells and no rows: a bug of ours.
 */
export function joinPacked(
  parts: readonly PackedRegister[],
  told: Pick<PackedRegister, "id" | "title" | "file" | "day" | "fictional" | "region">,
): PackedRegister {
  const sorted = [...parts].sort((a, b) => compareCodes(a.region.code, b.region.code));
  const size = sum(sorted.map((part) => part.size));
  const rows = sorted.map((part) => {
    if (part.rows === null) throw new RangeError(`cells without rows: ${part.region.code}`);
    return part.rows;
  });
  const coded = (name: "founded" | "elected" | "due" | "honours") =>
    joinCoded(
      size,
      rows.map((part) => part[name]),
    );
  return {
    ...told,
    regions: sorted.flatMap(({regions}) => regions).sort((a, b) => compareCodes(a.code, b.code)),
    columns: unionOf(sorted.map(({columns}) => columns)),
    size,
    dimensions: byPackedDimension((dimension) =>
      joinCoded(
        size,
        sorted.map(({dimensions}) => dimensions[dimension]),
      ),
    ),
    measures: byPackedMeasure((measure) =>
      joinSums(
        size,
        sorted.map(({measures}) => measures[measure]),
      ),
    ),
    counts: null,
    rows: {
      row: fill(
        new Uint32Array(size),
        rows.map(({row}) => row),
      ),
      name: joinTexts(
        size,
        rows.map(({name}) => name),
      ),
      president: joinTexts(
        size,
        rows.map(({president}) => president),
      ),
      parent: joinParents(size, rows),
      founded: coded("founded"),
      elected: coded("elected"),
      due: coded("due"),
      term: fill(
        new Uint8Array(size),
        rows.map(({term}) => term),
      ),
      honours: coded("honours"),
    },
  };
}

/** The columns that any of several registers had, in the order of the template. */
export function unionOf(columns: readonly (readonly RegisterColumn[])[]): RegisterColumn[] {
  const had = new Set(columns.flat());
  return registerColumns.filter((column) => had.has(column));
}

function joinCoded(size: number, parts: readonly CodedColumn[]): CodedColumn {
  const known = new Map(parts.flatMap(({values}) => values.map((value) => [value.join("\n"), value] as const)));
  const sorted = [...known].sort(([a], [b]) => compareCodes(a, b));
  const codeOf = new Map(sorted.map(([key], code) => [key, code]));
  const joint = codesOf(size, sorted.length);
  let at = 0;
  for (const {values, codes} of parts) {
    const codesNow = values.map((value) => codeOf.get(value.join("\n")) ?? 0);
    for (const code of codes) joint[at++] = codesNow[code] ?? 0;
  }
  return {values: sorted.map(([, value]) => value), codes: joint};
}

function joinSums(size: number, parts: readonly PackedSums[]): PackedSums {
  return {
    sums: fill(
      new Float64Array(size),
      parts.map(({sums}) => sums),
    ),
    known: fill(
      new Uint32Array(size),
      parts.map(({known}) => known),
    ),
  };
}

function joinTexts(size: number, parts: readonly PackedTexts[]): PackedTexts {
  const bytes = fill(
    new Uint8Array(sum(parts.map((part) => part.bytes.length))),
    parts.map((part) => part.bytes),
  );
  const ends = new Uint32Array(size + 1);
  let at = 0;
  let before = 0;
  for (const part of parts) {
    for (const end of part.ends.subarray(1)) ends[++at] = before + end;
    before += part.bytes.length;
  }
  return {bytes, ends};
}

function joinParents(size: number, parts: readonly Pick<PackedRows, "parent">[]): Int32Array {
  const joint = new Int32Array(size);
  let at = 0;
  for (const {parent} of parts) {
    const before = at;
    for (const place of parent) joint[at++] = place < 0 ? -1 : before + place;
  }
  return joint;
}

type Joinable = Uint8Array | Uint32Array | Float64Array;

function fill<Whole extends Joinable>(whole: Whole, parts: readonly ArrayLike<number>[]): Whole {
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
