/**
 * Parts a whole number after weights, by largest remainders; of two that are the same the
 * first gets more.
 *
 * @param least - What each has whatever its weight.
 * @returns One part a weight; together they are the whole.
 * @throws {RangeError} If the whole is less than the least of each together.
 */
export function allocate(whole: number, weights: readonly number[], least: number): number[] {
  const free = whole - least * weights.length;
  if (free < 0 || (weights.length === 0 && free > 0)) throw new RangeError(`${whole} in ${weights.length} parts`);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => (sum === 0 ? free / weights.length : (free * weight) / sum));
  const parts = shares.map((share) => least + Math.floor(share));
  const left = whole - parts.reduce((total, part) => total + part, 0);
  const byRemainder = shares
    .map((share, place) => ({place, remainder: share - Math.floor(share)}))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const {place} of byRemainder.slice(0, left)) parts[place] = (parts[place] ?? 0) + 1;
  return parts;
}
