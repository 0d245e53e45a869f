import {describe, expect, it} from "vitest";
import {
  parseNationScale,
  smallNation,
  usualRows,
  wholeNation,
} from "../../../../src/dataset/sample/nation/nation-scale.ts";

describe("parseNationScale(text)", () => {
  it("reads a name or the four numbers", () => {
    expect(parseNationScale("whole")).toEqual({provinces: 34, prefectures: 340, counties: 2844, townships: 38_741});
    expect(parseNationScale("small")).toEqual({provinces: 3, prefectures: 6, counties: 12, townships: 60});
    expect(parseNationScale("1,1,1,1")).toEqual({provinces: 1, prefectures: 1, counties: 1, townships: 1});
  });

  it.each(["", "large", "3,6,12", "3,6,12,60,7", "0,6,12,60", "3,2,12,60", "3,6,12,6", "3,6,1e2,600", "-3,6,12,60"])(
    "refuses %j",
    (text) => {
      expect(() => parseNationScale(text)).toThrow(`scale: ${text} (`);
    },
  );
});

describe("usualRows(scale)", () => {
  it("is 685,000 for the whole, and as many a township for a smaller one", () => {
    expect(usualRows(wholeNation)).toBe(685_000);
    expect(usualRows(smallNation)).toBe(1061);
  });
});
