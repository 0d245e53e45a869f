import {
  type PackedRegister,
  packedDimensions,
  packedMeasures,
  type TalliedDimension,
  talliedDimensions,
} from "../../../src/dataset/packed/packed-register.ts";

/**
 * Organisations, sums and tallies of a register by what they are alike in, counted one by one: "55 |
 * federation | …" → "3 organisations, women 40 of 2".
 *
 * @param digits - To which a region's code is cut.
 */
export function countNaively(register: PackedRegister, digits: number): Map<string, string> {
  const {size, dimensions, measures, counts} = register;
  const dims = packedDimensions.filter((one) => !["party", "site", "station", "founded"].includes(one));
  const totals = new Map<string, number[]>();
  for (let place = 0; place < size; place++) {
    const key = dims
      .map((dimension) => {
        const {values, codes} = dimensions[dimension];
        const value = values[codes[place] ?? 0]?.join(",") ?? "";
        return dimension === "region" ? value.slice(0, digits) : value;
      })
      .join(" | ");
    const total = totals.get(key) ?? [];
    const parts = packedMeasures.flatMap((measure) => [
      measures[measure].sums[place] ?? 0,
      measures[measure].known[place] ?? 0,
    ]);
    const having = talliedDimensions.flatMap((dimension) => tallyOf(register, dimension, place));
    totals.set(
      key,
      [counts === null ? 1 : (counts[place] ?? 0), ...parts, ...having].map((part, at) => part + (total[at] ?? 0)),
    );
  }
  return new Map([...totals].map(([key, total]) => [key, total.join(" ")]));
}

/** How many of an element's organisations have something, and how many say whether. */
function tallyOf({dimensions, tallies}: PackedRegister, dimension: TalliedDimension, place: number): number[] {
  if (tallies !== undefined) return [tallies[dimension].yes[place] ?? 0, tallies[dimension].known[place] ?? 0];
  const {values, codes} = dimensions[dimension];
  const [value] = values[codes[place] ?? 0] ?? [];
  return [value !== undefined && value !== "no" ? 1 : 0, value === undefined ? 0 : 1];
}
