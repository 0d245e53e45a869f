/**
 * Shares a width among columns: each has what it wishes for, the widest cut to what is left.
 *
 * @param leastPx - No column is narrower, even where they then take more than the whole.
 */
export function shareWidths(wishedPx: readonly number[], totalPx: number, leastPx: number): number[] {
  let leftPx = totalPx;
  let capPx = Number.POSITIVE_INFINITY;
  const sorted = [...wishedPx].sort((a, b) => a - b);
  for (const [index, wished] of sorted.entries()) {
    const sharePx = leftPx / (sorted.length - index);
    if (wished > sharePx) {
      capPx = sharePx;
      break;
    }
    leftPx -= wished;
  }
  return wishedPx.map((wished) => Math.max(leastPx, Math.min(wished, capPx)));
}
