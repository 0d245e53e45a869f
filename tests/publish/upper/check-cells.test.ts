import {describe, expect, it} from "vitest";
import {packEntries} from "../../../src/dataset/packed/pack-entries.ts";
import type {Cell} from "../../../src/publish/engine/roll-up-engine.ts";
import {checkCells, totalsOf} from "../../../src/publish/upper/check-cells.ts";
import {buildEntries, buildRegister} from "../../coverage/register/build-register.ts";

const totals = new Map(
  ["350582", "350583"].map((code) => {
    const entries = buildEntries({women: 30, site: "yes", station: "town"}, {women: null, site: "no"}, {women: 0});
    return [code, totalsOf(packEntries(buildRegister({region: {code, name: code}, townships: [], entries})))];
  }),
);

function buildCell(child: string, changes: Partial<Cell> = {}): Cell {
  const none = {sum: 0, known: 0};
  const sums = {organisations: none, women: {sum: 30, known: 2}, executives: none};
  const tallies = {site: {yes: 1, known: 2}, station: {yes: 1, known: 1}};
  return {child, values: ["federation", "", "", "", "", ""], count: 3, sums, tallies, ...changes};
}

const asked = {region: "3505", childDigits: 6};

describe("checkCells(cells, totals, asked)", () => {
  it("takes cells that add up to what their counties have", () => {
    expect(() => checkCells([buildCell("350582"), buildCell("350583")], totals, asked)).not.toThrow();
    const both = buildCell("35", {
      count: 6,
      sums: {...buildCell("35").sums, women: {sum: 60, known: 4}},
      tallies: {site: {yes: 2, known: 4}, station: {yes: 2, known: 2}},
    });
    expect(() => checkCells([both], totals, {region: "", childDigits: 2})).not.toThrow();
  });

  it.each([
    ["a child that is missing", [buildCell("350582")]],
    ["a child that isn't there", [buildCell("350582"), buildCell("350583"), buildCell("350584")]],
    ["a row too few", [buildCell("350582"), buildCell("350583", {count: 2})]],
    [
      "a sum that is another",
      [buildCell("350582"), buildCell("350583", {sums: {...buildCell("").sums, women: {sum: 31, known: 2}}})],
    ],
    [
      "a site too many",
      [buildCell("350582"), buildCell("350583", {tallies: {...buildCell("").tallies, site: {yes: 2, known: 2}}})],
    ],
    [
      "a station that nothing is said of as none",
      [buildCell("350582"), buildCell("350583", {tallies: {...buildCell("").tallies, station: {yes: 1, known: 2}}})],
    ],
    [
      "an unknown part that counts as 0",
      [buildCell("350582"), buildCell("350583", {sums: {...buildCell("").sums, women: {sum: 30, known: 3}}})],
    ],
  ])("refuses %s", (_, cells) => {
    expect(() => checkCells(cells, totals, asked)).toThrow(/^wrong cells of "35058\d"/);
  });
});
