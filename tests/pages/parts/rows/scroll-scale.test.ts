import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {scrollScale, shiftAt, shiftOfJump} from "../../../../src/pages/parts/rows/scroll-scale.ts";

describe("scrollScale(wholePx, givenPx)", () => {
  it("shifts nothing where all rows fit", () => {
    const scale = scrollScale(5000, 8000);
    expect(scale.heightPx).toBe(5000);
    expect([0, 2500, 5000].map((abovePx) => shiftAt(scale, abovePx))).toEqual([0, 0, 0]);
    expect(shiftOfJump(scale, 4000, 600)).toBe(0);
    expect(scrollScale(0).heightPx).toBe(0);
  });

  it("gives a million rows no more than a browser takes, the first at the top and the last at the end", () => {
    const scale = scrollScale(46_000_000);
    expect(scale.heightPx).toBe(8_000_000);
    expect(shiftAt(scale, 0)).toBe(0);
    expect(shiftAt(scale, 46_000_000 - 700)).toBe(38_000_000);
    expect(shiftOfJump(scale, 0, 700)).toBe(0);
    expect(shiftOfJump(scale, 8_000_000 - 700, 700)).toBe(38_000_000);
  });

  it("keeps the bar within its own, and above 0 until the first row is there", () => {
    const scale = scrollScale(46_000_000);
    fc.assert(
      fc.property(fc.integer({min: 0, max: 46_000_000 - 700}), (abovePx) => {
        const scrolledPx = abovePx - shiftAt(scale, abovePx);
        expect(scrolledPx).toBeGreaterThanOrEqual(abovePx === 0 ? 0 : 1);
        expect(scrolledPx).toBeLessThanOrEqual(8_000_000 - 700);
      }),
    );
  });

  it("takes a jump of the bar to the rows as far along", () => {
    const scale = scrollScale(46_000_000);
    const abovePx = 4_000_000 + shiftOfJump(scale, 4_000_000, 700);
    expect(abovePx / 46_000_000).toBeCloseTo(0.5, 2);
  });
});
