/**
 * A share in whole per cent, rounded, but 100 only where the part is the whole, and 0 only
 * where it is nothing; above 100 where the part is more.
 *
 * @returns `null` where the whole is 0: there is nothing to be a share of.
 */
export function percentOf(part: number, whole: number): number | null {
  if (whole === 0) return null;
  const percent = Math.round((part / whole) * 100);
  if (part === 0 || part === whole) return percent;
  return part < whole ? Math.min(99, Math.max(1, percent)) : percent;
}
