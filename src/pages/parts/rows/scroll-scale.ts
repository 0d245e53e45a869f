/**
 * How a box scrolls through more rows than a browser lets it be high (Firefox 17.9, others 33.5
 * million px): by pages. Within one, rows and scroll bar move alike; from each to the next the
 * rows are shifted by a step, so that the last row stands at the bar's end.
 */
export type ScrollScale = {
  /** The height of all rows, and that which they are given. */
  wholePx: number;
  heightPx: number;
  pagePx: number;
  pages: number;
  stepPx: number;
};

const mostPx = 8_000_000;
const pageShare = 100;

export function scrollScale(wholePx: number, givenPx = mostPx): ScrollScale {
  if (wholePx <= givenPx) return {wholePx, heightPx: wholePx, pagePx: Math.max(wholePx, 1), pages: 1, stepPx: 0};
  const pagePx = givenPx / pageShare;
  const pages = Math.floor(wholePx / pagePx);
  return {wholePx, heightPx: givenPx, pagePx, pages, stepPx: (wholePx - givenPx) / (pages - 1)};
}

/** By how much the rows are shifted where so many px of them are above sight. */
export function shiftAt(scale: ScrollScale, abovePx: number): number {
  return shiftOf(scale, Math.floor(abovePx / scale.pagePx));
}

/** By how much the rows are shifted where the bar was taken to: as far among the rows as it is among its own. */
export function shiftOfJump(scale: ScrollScale, scrolledPx: number, sightPx: number): number {
  const {wholePx, heightPx, pagePx} = scale;
  const share = heightPx <= sightPx ? 0 : scrolledPx / (heightPx - sightPx);
  return shiftOf(scale, Math.floor((share * (wholePx - sightPx)) / pagePx));
}

function shiftOf({pages, stepPx}: ScrollScale, page: number): number {
  return Math.round(Math.min(Math.max(page, 0), pages - 1) * stepPx);
}
