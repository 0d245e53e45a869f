/** The levels of GB/T 2260 and GB/T 10114: two digits each, and three for a township. */
export const regionLevels = ["nation", "province", "prefecture", "county", "township"] as const;
export type RegionLevel = (typeof regionLevels)[number];

const digits: Readonly<Record<RegionLevel, number>> = {nation: 0, province: 2, prefecture: 4, county: 6, township: 9};

const levelByDigits = new Map(regionLevels.map((level) => [digits[level], level]));

/**
 * The level of a region by the length of its code: "35", "3505", "350583", "350583001"; "" is
 * the nation's.
 *
 * @returns `null` for what is no region's code.
 */
export function levelOfRegion(code: string): RegionLevel | null {
  const level = levelByDigits.get(code.length);
  return level === undefined || !/^\d*$/.test(code) ? null : level;
}

/** The code of the region of that level in which another lies, itself at its own; `null` where it lies in none that deep. */
export function regionAt(code: string, level: RegionLevel): string | null {
  return code.length < digits[level] ? null : code.slice(0, digits[level]);
}

/** The codes from the nation's ("") down to a region's own: "", "35", "3505", "350583". */
export function regionPath(code: string): string[] {
  return regionLevels.flatMap((level) => (digits[level] <= code.length ? [code.slice(0, digits[level])] : []));
}

/**
 * A code as lists of codes write it, in twelve, nine or six digits: "350500000000" is the
 * prefecture's "3505", "350583" the county's.
 *
 * @returns `null` for what is no code.
 */
export function parseRegionCode(text: string): string | null {
  if (!/^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(text)) return null;
  const whole = text.padEnd(9, "0").slice(0, 9);
  if (!whole.endsWith("000")) return whole;
  return whole.slice(0, 6).replace(/(?:00){1,3}$/, "");
}

const outsideSuffix = "990";

/**
 * The code under which a county's organisations elsewhere (chambers far from home) stand beside
 * those of its townships: no list of codes gives out a township's 990.
 */
export function outsideOf(county: string): string {
  return `${county}${outsideSuffix}`;
}

export function isOutside(code: string): boolean {
  return code.length === digits.township && code.endsWith(outsideSuffix);
}
