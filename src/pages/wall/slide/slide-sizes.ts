/** Text sizes of a slide, in the wall's units. A label shrinks to `leastLabel` where it must. */
export type SlideSizes = {title: number; sub: number; label: number; leastLabel: number; foot: number};

/** From the sizes wished for to the smallest that can be read from afar. */
export const slideSizes: readonly SlideSizes[] = [
  {title: 40, sub: 20, label: 30, leastLabel: 24, foot: 15},
  {title: 36, sub: 18, label: 24, leastLabel: 18, foot: 14},
  {title: 30, sub: 16, label: 18, leastLabel: 14, foot: 13},
  {title: 22, sub: 13, label: 14, leastLabel: 12, foot: 12},
];

/** Beside a drawing words have more height than they need: they are larger. */
export const wideSizes: readonly SlideSizes[] = [
  {title: 46, sub: 26, label: 30, leastLabel: 24, foot: 20},
  {title: 40, sub: 22, label: 24, leastLabel: 18, foot: 17},
  ...slideSizes.slice(2),
];

/** The height of a line of each part, in em; the style sheet has the same. */
export const lineEm = {title: 1.25, text: 1.45} as const;

/** Between the parts of a slide, and between its columns on a wide one, in units. */
export const slideGap = {part: 12, columns: 48} as const;

/** The unit: so many are the screen's height, so that what can be read of one can be read of any. */
const unitsHigh = 720;

/** On a low window the smallest text, 11 units, is still legible beside it. */
const leastUnitPx = 1;

/** How many px a unit is on a screen of this height. */
export function unitPx(heightPx: number): number {
  return Math.max(leastUnitPx, heightPx / unitsHigh);
}
