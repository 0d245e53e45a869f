import type {RegisterColumn} from "../register/register.ts";

/** What is counted by; `region` is the deepest region that a row names, by its code. */
export const packedDimensions = [
  "region",
  "form",
  "sector",
  "mode",
  "hostKind",
  "lever",
  "status",
  "party",
  "site",
  "station",
  "founded",
] as const;

export type PackedDimension = (typeof packedDimensions)[number];

export const packedMeasures = ["organisations", "women", "executives"] as const;
export type PackedMeasure = (typeof packedMeasures)[number];

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column of few distinct values: a code a row, and what each code stands for: no value is "not stated", several are several at once. */
export type CodedColumn = {values: readonly (readonly string[])[]; codes: Codes};

/** Texts one after the other in UTF-8; that of a row lies between `ends[row]` and `ends[row + 1]`, and an empty one is unknown. */
export type PackedTexts = {bytes: Uint8Array; ends: Uint32Array};

/** A sum of known parts, and how many parts are known: of a row 0 or 1. An unknown part adds 0 to both. */
export type PackedSums = {sums: Float64Array; known: Uint32Array};

/** Dimensions of which cells that leave them out may still say how many organisations have it. */
export const talliedDimensions = ["site", "station"] as const satisfies readonly PackedDimension[];
export type TalliedDimension = (typeof talliedDimensions)[number];

/** How many of an element's organisations have something, and how many say whether they do. */
export type PackedTally = {yes: Uint32Array; known: Uint32Array};

/** What is only shown of a row; all arrays have one element a row, texts one more. */
export type PackedRows = {
  /** The number of its row in its file. */
  row: Uint32Array;
  name: PackedTexts;
  president: PackedTexts;
  /** The place in this register of the row it belongs to; -1 is none. */
  parent: Int32Array;
  /** As exactly as they were written: "2022-09-01", "2022-09", "2022"; `dimensions.founded` has the year. */
  founded: CodedColumn;
  elected: CodedColumn;
  due: CodedColumn;
  /** Years; 0 is unknown. */
  term: Uint8Array;
  honours: CodedColumn;
};

/** A region by its code; of a township also how many organisations there should be, where that is given. */
export type PackedRegion = {code: string; name: string; en?: string; target?: number};

/**
 * A register of any size in columns, sorted by region, so that each region is one stretch of
 * it. Without `rows` each element is a cell: all organisations that are alike in every
 * dimension, taken together, their names left out.
 */
export type PackedRegister = {
  id: string;
  title: string;
  /** The file it was read from. */
  file: string;
  /** "2026-11-29". */
  day: string;
  fictional: boolean;
  /** What it is of; the code of the nation is "". */
  region: PackedRegion;
  /** All regions within, by their codes, in the order of these: "35", "3505", "350583", "350583001". */
  regions: readonly PackedRegion[];
  /** The columns its file had, no private ones. */
  columns: readonly RegisterColumn[];
  /** How many rows, or cells. */
  size: number;
  dimensions: Readonly<Record<PackedDimension, CodedColumn>>;
  /**
   * Dimensions by which its cells are not told apart, so that they are fewer: what stands under
   * them here is no value, "not stated" neither. Absent where there are none.
   */
  leftOut?: readonly PackedDimension[];
  /** Of cells that leave these dimensions out; absent where the dimensions tell it, and of older files. */
  tallies?: Readonly<Record<TalliedDimension, PackedTally>>;
  measures: Readonly<Record<PackedMeasure, PackedSums>>;
  /** How many organisations each element is; `null` where each is one. */
  counts: Uint32Array | null;
  rows: PackedRows | null;
};
