/** A sum of the numbers known. */
export type Sum = {
  /** `null` when none is known, which is no 0; 0 over nothing at all, or where each says 0. */
  value: number | null;
  /** How many are unknown: above 0, the value is a lower bound. */
  unknown: number;
};

/** Adds up the numbers that are known and counts those that are not. */
export function sumOf(numbers: readonly (number | null)[]): Sum {
  const known = numbers.filter((number) => number !== null);
  const unknown = numbers.length - known.length;
  if (known.length === 0 && unknown > 0) return {value: null, unknown};
  return {value: known.reduce((sum, number) => sum + number, 0), unknown};
}
