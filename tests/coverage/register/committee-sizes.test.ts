import {describe, expect, it} from "vitest";
import {committeeSizes} from "../../../src/coverage/register/committee-sizes.ts";
import {buildEntries} from "./build-register.ts";

/** Each bin's bounds and how many are in it. */
function binsOf(...executives: (number | null)[]): unknown[] {
  const {bins} = committeeSizes(buildEntries(...executives.map((count) => ({executives: count}))));
  return bins.map(({from, to, entries}) => [from, to, entries.length]);
}

describe("committeeSizes(entries)", () => {
  it("sorts by size, empty bins kept, the last without an end", () => {
    expect(binsOf(1, 4, 5, 9, 14, 30, 240)).toEqual([
      [1, 4, 2],
      [5, 9, 2],
      [10, 14, 1],
      [15, 19, 0],
      [20, 29, 0],
      [30, null, 2],
    ]);
  });

  it("has a bin of 0 only where a row states 0; unknown is no 0", () => {
    expect(binsOf(0)[0]).toEqual([0, 0, 1]);
    expect(binsOf(null)[0]).toEqual([1, 4, 0]);
    expect(committeeSizes(buildEntries({executives: null}, {executives: 0})).unknown.map(({row}) => row)).toEqual([2]);
  });

  it("leaves out the revoked, those in preparation and micro-homes", () => {
    const {bins, unknown} = committeeSizes(
      buildEntries({executives: 5, status: "revoked"}, {status: "preparing"}, {form: "micro-home", executives: 5}),
    );
    expect([bins.flatMap(({entries}) => entries), unknown]).toEqual([[], []]);
  });
});
