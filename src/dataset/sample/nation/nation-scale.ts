/** How many regions of each level a fictional nation has. */
export type NationScale = {provinces: number; prefectures: number; counties: number; townships: number};

/** As many as China has. */
export const wholeNation: NationScale = {provinces: 34, prefectures: 340, counties: 2844, townships: 38_741};

/** A nation that one can look through. */
export const smallNation: NationScale = {provinces: 3, prefectures: 6, counties: 12, townships: 60};

const wholeRows = 685_000;

/** How many organisations a nation of that scale has, where nobody says: 685,000 for the whole. */
export function usualRows({townships}: NationScale): number {
  return Math.round((wholeRows * townships) / wholeNation.townships);
}

/**
 * A scale as a command says it: "whole", "small", or the four numbers, "3,6,12,60".
 *
 * @throws {RangeError} If it is none, or a level has fewer regions than the one above it.
 */
export function parseNationScale(text: string): NationScale {
  if (text === "whole") return wholeNation;
  if (text === "small") return smallNation;
  const [provinces = 0, prefectures = 0, counties = 0, townships = 0, ...more] = text.split(",").map(Number);
  const isRising = provinces > 0 && provinces <= prefectures && prefectures <= counties && counties <= townships;
  if (!/^\d+(?:,\d+){3}$/.test(text) || more.length > 0 || !isRising)
    throw new RangeError(`scale: ${text} (whole, small, or provinces,prefectures,counties,townships: 3,6,12,60)`);
  return {provinces, prefectures, counties, townships};
}
