import type {
  PackedDimension,
  PackedMeasure,
  PackedRegister,
  TalliedDimension,
} from "../../dataset/packed/packed-register.ts";

/** The dimensions, besides the region, by which the cells of an upper region are told apart. */
export const cellDimensions = [
  "form",
  "sector",
  "mode",
  "hostKind",
  "lever",
  "status",
] as const satisfies readonly PackedDimension[];

/** Organisations that are alike in region and dimensions, taken together. */
export type Cell = {
  /** The region's child in which they are. */
  child: string;
  /** In the order of `cellDimensions`; "" is not stated, several stand with "," between them. */
  values: readonly string[];
  count: number;
  sums: Readonly<Record<PackedMeasure, {sum: number; known: number}>>;
  tallies: Readonly<Record<TalliedDimension, {yes: number; known: number}>>;
};

/** What is asked of an engine: the cells of a region by its children, which are so many digits long. */
export type RollUp = {region: string; childDigits: number};

/** Rolls counties' rows up to the cells of the regions above; the work itself is SQL. */
export type RollUpEngine = {
  /**
   * Takes the rows of all counties; once, before anything is asked.
   *
   * @throws {EngineError} If they can't be brought in whole.
   */
  load: (counties: AsyncIterable<PackedRegister>) => Promise<void>;
  /**
   * A region's cells, in the order of child and values.
   *
   * @param check - Told every answer before it is taken; what it throws makes it none, and where
   *   there is another server, that is asked.
   * @throws {EngineError} If no server gives an answer that holds.
   */
  rollUp: (asked: RollUp, check: (cells: readonly Cell[]) => void) => Promise<readonly Cell[]>;
  /** Leaves nothing behind. */
  close: () => Promise<void>;
};

/** An engine that gives no answer, or one that can't be right; the message says which server and why. */
export class EngineError extends Error {
  override readonly name = "EngineError";
}
