/**
 * Finds the first of some ways that fits, where each that comes after one that fits does too:
 * most are never tried.
 *
 * @param attempt - What comes of it, `null` where it does not fit.
 * @returns What came of it; `null` where none fits.
 */
export function firstFitting<Way, Fitted>(ways: readonly Way[], attempt: (way: Way) => Fitted | null): Fitted | null {
  let found: Fitted | null = null;
  let from = 0;
  let to = ways.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const way = ways[middle];
    const fitted = way === undefined ? null : attempt(way);
    if (fitted === null) from = middle + 1;
    else {
      found = fitted;
      to = middle;
    }
  }
  return found;
}
