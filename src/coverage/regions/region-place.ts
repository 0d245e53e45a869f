import type {PackedRegister} from "../../dataset/packed/packed-register.ts";
import type {RegionLevel} from "../../dataset/packed/region-code.ts";
import type {Text} from "../../dataset/schema.ts";

/** A region by its code; the nation's is "". */
export type Region = {code: string; label: Text};

/** Where a dataset stands in a register of many counties. */
export type RegionPlace = {
  level: RegionLevel;
  /** What its parts are, which stand in the place of townships. */
  partsAre: RegionLevel;
  /** From the whole register down to the region itself. */
  path: readonly Region[];
  /** Every region of the whole register that has a page of its own, in the order of their codes. */
  all: readonly Region[];
  /** What is counted of it, and which of its elements: all from the first to before the second; terms are counted from the day of today. `null` of a county, which has records. */
  packed: {register: PackedRegister; stretch: readonly [from: number, to: number]; today: string} | null;
};
