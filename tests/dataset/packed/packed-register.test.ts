import {describe, expect, it} from "vitest";
import {decodePacked, isPacked} from "../../../src/dataset/packed/decode-packed.ts";
import {encodePacked} from "../../../src/dataset/packed/encode-packed.ts";
import {packEntries} from "../../../src/dataset/packed/pack-entries.ts";
import {levelOfRegion, parseRegionCode, regionAt, regionPath} from "../../../src/dataset/packed/region-code.ts";
import {regionStretch, unpackEntries} from "../../../src/dataset/packed/unpack-entries.ts";
import {buildEntry, buildRegister} from "../../coverage/register/build-register.ts";

const county = {code: "350583", name: "南安市"};
const register = buildRegister({
  region: county,
  townships: [
    {code: "350583101", name: "霞美镇", target: 4},
    {code: "350583102", name: "仑苍镇", target: null},
  ],
  entries: [
    buildEntry({row: 2, name: "甲妇联", township: "350583102", women: 30, levers: ["chambers", "parks-and-bases"]}),
    buildEntry({row: 3, name: "乙妇委会", form: "committee", township: null, women: null, president: "林某"}),
    buildEntry({row: 4, name: "丙妇联", township: "350583101", parent: 2, founded: "2021-06", term: 5, women: 0}),
    buildEntry({row: 5, name: "丁妇联", township: "outside", honours: ["巾帼文明岗", "最美家庭"]}),
  ],
});

describe("a packed register", () => {
  it("packEntries(register) sorts rows by region, and unpackEntries gives the same register back", () => {
    const packed = packEntries(register);
    expect([...(packed.rows?.row ?? [])]).toEqual([3, 4, 2, 5]);
    expect(packed.measures.women).toEqual({
      sums: Float64Array.of(0, 0, 30, 0),
      known: Uint32Array.of(0, 1, 1, 0),
    });
    expect(unpackEntries(packed, county)).toEqual({...register, sheet: ""});
  });

  it("decodePacked(encodePacked(packed)) is the same register, and encoded again the same bytes", () => {
    const packed = packEntries(register);
    const bytes = encodePacked(packed);
    const decoded = decodePacked(bytes, "county.bin");
    expect(isPacked(bytes)).toBe(true);
    expect(decoded).toEqual(packed);
    expect(encodePacked(decoded)).toEqual(bytes);
  });

  it("keeps apart a dimension that its cells leave out and one that is not stated", () => {
    const packed = packEntries(register);
    expect(decodePacked(encodePacked(packed), "county.bin").leftOut).toBeUndefined();
    const cells = {...packed, leftOut: ["party" as const], counts: Uint32Array.of(2, 1, 1, 3), rows: null};
    const decoded = decodePacked(encodePacked(cells), "cells.bin");
    expect(decoded).toEqual(cells);
    expect(decoded.leftOut).toEqual(["party"]);
    expect(encodePacked(decoded)).toEqual(encodePacked(cells));
  });

  it("keeps what cells tally of a dimension that they leave out, and reads older files that tally nothing", () => {
    const tally = {yes: Uint32Array.of(1, 0, 0, 3), known: Uint32Array.of(2, 0, 1, 3)};
    const none = {yes: new Uint32Array(4), known: new Uint32Array(4)};
    const older = {...packEntries(register), counts: Uint32Array.of(2, 1, 1, 3), rows: null};
    const cells = {...older, leftOut: ["site" as const], tallies: {site: tally, station: none}};
    const bytes = encodePacked(cells);
    const decoded = decodePacked(bytes, "cells.bin");
    expect(decoded).toEqual(cells);
    expect(encodePacked(decoded)).toEqual(bytes);
    expect(decodePacked(encodePacked(older), "cells.bin").tallies).toBeUndefined();
    expect(() => decodePacked(bytes.slice(0, -8), "cells.bin")).toThrow("not-json: cells.bin");
  });

  it("decodePacked(bytes) refuses a file that is cut off at any length, or is something else", () => {
    const bytes = encodePacked(packEntries(register));
    for (let length = 0; length < bytes.length; length += 7)
      expect(() => decodePacked(bytes.slice(0, length), "county.bin")).toThrow("not-json: county.bin");
    expect(() => decodePacked(new TextEncoder().encode("名称,组织形式"), "a.csv")).toThrow("not-json: a.csv");
  });

  it("decodePacked(bytes) refuses a code without a value", () => {
    const packed = packEntries(register);
    const wrong = {
      ...packed,
      dimensions: {...packed.dimensions, form: {values: [["federation"]], codes: Uint8Array.of(0, 0, 3, 0)}},
    };
    expect(() => decodePacked(encodePacked(wrong), "county.bin")).toThrow("schema: county.bin dimensions.form: 3");
  });

  it("regionStretch(packed, region) is where a region's rows lie; empty for one that has none", () => {
    const packed = packEntries(register);
    expect(regionStretch(packed, "")).toEqual([0, 4]);
    expect(regionStretch(packed, "3505")).toEqual([0, 4]);
    expect(regionStretch(packed, "350583102")).toEqual([2, 3]);
    expect(regionStretch(packed, "36")).toEqual([4, 4]);
  });
});

describe("a region's code", () => {
  it("tells its level, and the regions it lies in", () => {
    expect(["", "35", "3505", "350583", "350583101", "3", "x"].map(levelOfRegion)).toEqual([
      "nation",
      "province",
      "prefecture",
      "county",
      "township",
      null,
      null,
    ]);
    expect(regionPath("350583")).toEqual(["", "35", "3505", "350583"]);
    expect(regionAt("350583101", "prefecture")).toBe("3505");
    expect(regionAt("3505", "county")).toBeNull();
  });

  it.each([
    ["350583", "350583"],
    ["350500", "3505"],
    ["350000", "35"],
    ["350583101000", "350583101"],
    ["350583000000", "350583"],
    ["3505", "3505"],
    ["110100", "1101"],
    ["35058", null],
    ["南安", null],
  ])("parseRegionCode(%j) is %j", (text, code) => {
    expect(parseRegionCode(text)).toBe(code);
  });
});
