import {describe, expect, it} from "vitest";
import {coverageByTownship} from "../../../src/coverage/register/coverage-by-township.ts";
import {groupByTownship} from "../../../src/coverage/register/group-by-township.ts";
import {buildEntries, buildRegister} from "./build-register.ts";

const entries = buildEntries(
  {organisations: 3, women: 40},
  {form: "committee", organisations: null, women: 0},
  {form: "group", status: "normal"},
  {form: "micro-home", organisations: 9},
  {status: "preparing", organisations: 9},
  {status: "revoked", organisations: 9},
  {township: "350583104"},
  {township: "outside", women: 7},
  {township: null},
);
const register = buildRegister({
  entries,
  townships: [
    {code: "350583001", name: "溪美街道", target: 5},
    {code: "350583104", name: "霞美镇", target: null},
    {code: "350583200", name: "眉山乡", target: 2},
  ],
});
const rows = coverageByTownship(entries, register);

describe("coverageByTownship(entries, register)", () => {
  it("keeps a row for every township; outside and not stated come last", () => {
    expect(rows.map(({township, federations}) => [township, federations])).toEqual([
      ["350583001", 3],
      ["350583104", 1],
      ["350583200", 0],
      ["outside", 1],
      ["not-stated", 1],
    ]);
  });

  it("tells the forms apart; a micro-home is no federation, one in preparation is not there yet, one revoked no more", () => {
    expect(rows[0]).toMatchObject({
      forms: {federation: 1, committee: 1, group: 1, "micro-home": 1},
      federations: 3,
      preparing: 1,
      onFile: 3,
    });
  });

  it("adds up what is known and counts what is not; where none is known, there is no sum", () => {
    expect(rows[0]?.organisations).toEqual({value: 3, unknown: 2});
    expect(rows[0]?.women).toEqual({value: 40, unknown: 1});
    expect(rows[1]?.women).toEqual({value: null, unknown: 1});
    expect(rows[2]?.women).toEqual({value: 0, unknown: 0});
  });

  it("gives a rate where there is a target, and none elsewhere", () => {
    expect(rows.map(({target, rate}) => [target, rate])).toEqual([
      [5, 0.6],
      [null, null],
      [2, 0],
      [null, null],
      [null, null],
    ]);
  });

  it("gives no rate where filters leave some out: a part of them measures no target", () => {
    const [first, , third] = coverageByTownship(entries.slice(0, 1), register);
    expect([first?.federations, first?.onFile, first?.rate]).toEqual([1, 3, null]);
    expect(third?.rate).toBe(0);
  });

  it("gives no rate by a target of 0", () => {
    const townships = [{code: "350583001", name: "溪美街道", target: 0}];
    expect(coverageByTownship([], buildRegister({townships}))[0]).toMatchObject({target: 0, rate: null});
  });
});

describe("groupByTownship(entries, register)", () => {
  it("refuses a township that the register has not", () => {
    expect(() => groupByTownship(buildEntries({township: "x"}), register)).toThrow(
      new RangeError("unknown township: x"),
    );
  });
});
