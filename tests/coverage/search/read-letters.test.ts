import {describe, expect, it} from "vitest";
import {readLetters} from "../../../src/coverage/search/read-letters.ts";

const bank = [
  ["银", "yin"],
  ["行", "xing", "hang"],
];
const read = (typed: string, maySlip: boolean, start = 0) => readLetters(bank, start, typed, maySlip);

describe("readLetters(forms, start, typed, maySlip)", () => {
  it.each([
    ["y", 1],
    ["yin", 1],
    ["yinh", 2],
    ["yinhang", 2],
    ["yinxing", 2],
    ["银hang", 2],
    ["银行", 2],
    ["yinhangx", null],
    ["hang", null],
    ["yixing", null],
  ])("reads %j off 银行 up to %j", (typed, end) => {
    expect(read(typed, false)).toBe(end);
  });

  it.each([
    ["a wrong letter", "yenhang"],
    ["a wrong first letter", "kinhang"],
    ["a missing letter", "yihang"],
    ["a missing first letter", "inhang"],
    ["a letter too many", "yiinhang"],
    ["a last letter too many", "yinhangg"],
    ["swapped letters", "yinahng"],
    ["letters swapped across two characters", "yihnang"],
  ])("forgives %s, if told to", (_, typed) => {
    expect(read(typed, false)).toBeNull();
    expect(read(typed, true)).toBe(2);
  });

  it.each(["yonhong", "ihang", "yinhanggg", "iynahng"])("does not forgive two slips: %j", (typed) => {
    expect(read(typed, true)).toBeNull();
  });

  it("begins at the letter it is told", () => {
    expect(read("hang", false, 1)).toBe(2);
    expect(read("hang", false, 2)).toBeNull();
  });
});
