import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Measure} from "./custom-choice.ts";

export type Tally = {
  /** How many records were counted, or were to be added up. */
  records: number;
  /**
   * How many records, or the sum of what they cover. A sum is of the known parts, and
   * `null` when no part is known.
   */
  value: number | null;
  /** How many records' parts are unknown: above 0, the value is a lower bound. */
  unknown: number;
};

/**
 * Counts records, or adds up what they cover.
 *
 * @param records - Each counts once, however often it is listed.
 * @returns 0 for no record, which means "none on file"; a sum of 0 over records is a stated 0.
 */
export function tallyOf(records: Iterable<CoverageRecord>, measure: Measure): Tally {
  const distinct = new Set(records);
  if (measure === "records") return {records: distinct.size, value: distinct.size, unknown: 0};
  const parts = [...distinct].map(({covers}) => covers?.[measure] ?? null);
  const known = parts.filter((part) => part !== null);
  const unknown = parts.length - known.length;
  if (known.length === 0 && unknown > 0) return {records: distinct.size, value: null, unknown};
  return {records: distinct.size, value: known.reduce((sum, part) => sum + part, 0), unknown};
}
