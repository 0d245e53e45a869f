import {describe, expect, it} from "vitest";
import {sortRecords} from "../../src/coverage/sort-records.ts";
import type {CoverageRecord} from "../../src/dataset/schema.ts";
import {buildRecord} from "../dataset/build-dataset.ts";
import {idsOf} from "./build-catalog.ts";

const records = [
  buildRecord({id: "b", mode: "led"}),
  buildRecord({id: "none", mode: null}),
  buildRecord({id: "a", mode: "joint"}),
  buildRecord({id: "b-again", mode: "led"}),
];
const modeOf = ({mode}: CoverageRecord) => mode;
const compare = (a: string, b: string) => a.localeCompare(b);

describe("sortRecords(records, wordsOf, compare, isDescending)", () => {
  it("sorts by the words, equals in the file's order", () => {
    expect(idsOf(sortRecords(records, modeOf, compare, false))).toEqual(["a", "b", "b-again", "none"]);
  });

  it("turns the order round when descending, but not the order of equals", () => {
    expect(idsOf(sortRecords(records, modeOf, compare, true))).toEqual(["b", "b-again", "a", "none"]);
  });

  it("puts not stated last in either direction", () => {
    expect(idsOf(sortRecords(records, modeOf, compare, false)).at(-1)).toBe("none");
    expect(idsOf(sortRecords(records, modeOf, compare, true)).at(-1)).toBe("none");
  });

  it("keeps the order it was given when nothing is stated, and gives nothing for nothing", () => {
    expect(idsOf(sortRecords(records, () => null, compare, true))).toEqual(["b", "none", "a", "b-again"]);
    expect(sortRecords([], modeOf, compare, false)).toEqual([]);
  });

  it("leaves the list it was given as it is", () => {
    sortRecords(records, modeOf, compare, false);
    expect(idsOf(records)).toEqual(["b", "none", "a", "b-again"]);
  });
});
