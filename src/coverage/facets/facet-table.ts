/** The values that a record has together: one at least, several where it has several. */
export type Combination = {
  /** By their places in the column's values. */
  values: readonly number[];
  /** It has them only through another record. */
  isLent: boolean;
};

export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** One question by which records are narrowed, answered for each: its code says which combination of values it has. */
export type FacetColumn = {values: readonly string[]; combinations: readonly Combination[]; codes: Codes};

export const measureNames = ["organisations", "women", "executives"] as const;
export type MeasureName = (typeof measureNames)[number];

/** A number of each record: the sum of its known parts, and how many are known; an unknown part adds 0 to both. */
export type MeasureColumn = {sums: Float64Array; known: Uint32Array};

/**
 * What is counted, in columns: a report's fifty records, a register's million rows, or cells,
 * each of which is all records that are alike.
 */
export type FacetTable<Key extends string> = {
  size: number;
  columnOf: (key: Key) => FacetColumn;
  measureOf: (measure: MeasureName) => MeasureColumn;
  /** How many records each element is; `null` where each is one. */
  counts: Uint32Array | null;
};

/** Room for so many codes of so many combinations, in as few bytes as they take. */
export function roomForCodes(size: number, combinations: number): Codes {
  if (combinations <= 0x1_00) return new Uint8Array(size);
  return combinations <= 0x1_00_00 ? new Uint16Array(size) : new Uint32Array(size);
}

/** Remembers what is made for each key, and makes it when it is first asked for. */
export function onceForEach<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (key) => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const now = make(key);
    made.set(key, now);
    return now;
  };
}
