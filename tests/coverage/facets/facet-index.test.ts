import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {toCells} from "../../../src/coverage/facets/cells.ts";
import {facetIndex} from "../../../src/coverage/facets/facet-index.ts";
import type {Choices} from "../../../src/coverage/facets/select-elements.ts";
import {runToEnd} from "../../../src/coverage/steps/run-steps.ts";
import {buildTable, countNaively, type Element, keys} from "./build-table.ts";

const forms = ["federation", "committee", "group"];
const levers = ["parks", "chambers", "not stated"];

/** Four organisations, the second in two levers, the third with its lever through another. */
const four: Element[] = [
  {form: [0], lever: [0], year: [0], isLent: false, count: 1, women: 30},
  {form: [0], lever: [0, 1], year: [1], isLent: false, count: 1, women: null},
  {form: [1], lever: [1], year: [1], isLent: true, count: 1, women: 0},
  {form: [2], lever: [2], year: [0], isLent: false, count: 1, women: 12},
];

describe("facetIndex(table, keys)", () => {
  const index = facetIndex(buildTable(four), keys);

  it("counts everything where nothing is chosen, a record of several values under each", () => {
    const {whole} = index;
    expect(whole.count).toBe(4);
    expect([...whole.countsOf("form").counts]).toEqual([2, 1, 1]);
    expect([...whole.countsOf("lever").counts]).toEqual([2, 2, 1]);
    expect([...whole.countsOf("lever").lent]).toEqual([0, 1, 0]);
    expect(whole.sumOf("women")).toEqual({sum: 42, known: 3, records: 4});
  });

  it("narrows every column but the one in which the choice is made", () => {
    const facets = index.select({form: ["federation"]});
    expect(facets.count).toBe(2);
    expect([...facets.countsOf("form").counts]).toEqual([2, 1, 1]);
    expect([...facets.countsOf("lever").counts]).toEqual([2, 1, 0]);
    expect(facets.sumOf("women")).toEqual({sum: 30, known: 1, records: 2});
    expect([...facets.placesOf()]).toEqual([0, 1]);
  });

  it("joins values of one column by any, and columns by all; each column's counts leave out its own choice", () => {
    const facets = index.select({form: ["federation", "committee"], lever: ["chambers"]});
    expect([...facets.placesOf()]).toEqual([1, 2]);
    expect([...facets.placesOf("form")]).toEqual([1, 2]);
    expect([...facets.placesOf("lever")]).toEqual([0, 1, 2]);
    expect([...facets.countsOf("lever").counts]).toEqual([2, 2, 0]);
    expect([...facets.countsOf("year").counts]).toEqual([0, 2]);
    expect(facets.passes(0)).toBe(false);
    expect(facets.passes(0, "lever")).toBe(true);
  });

  it("finds nothing for a value that no record has, and says 0 of 0 known", () => {
    const facets = index.select({form: ["micro-home"]});
    expect(facets.count).toBe(0);
    expect([...facets.countsOf("lever").counts]).toEqual([0, 0, 0]);
    expect(facets.sumOf("women")).toEqual({sum: 0, known: 0, records: 0});
    expect([...facets.placesOf()]).toEqual([]);
  });

  it("has an empty table answer 0 to all", () => {
    const {whole} = facetIndex(buildTable([]), keys);
    expect(whole.count).toBe(0);
    expect([...whole.countsOf("form").counts]).toEqual([0, 0, 0]);
  });
});

const element = fc.record({
  form: fc.constantFrom([0], [1], [2]),
  lever: fc.constantFrom([0], [1], [2], [0, 1]),
  year: fc.constantFrom([0], [1]),
  isLent: fc.boolean(),
  count: fc.integer({min: 1, max: 9}),
  women: fc.option(fc.integer({min: 0, max: 500}), {nil: null}),
});
const choices: fc.Arbitrary<Choices<(typeof keys)[number]>> = fc.record({
  form: fc.subarray([...forms, "micro-home"]),
  lever: fc.subarray(levers),
  year: fc.subarray(["2021", "2022"]),
});

describe("facetIndex(table, keys), whatever the records and the choice", () => {
  it.each([
    ["records", false],
    ["cells of many records", true],
  ])("counts, sums and lists %s as counting one by one does", (_, hasCounts) => {
    fc.assert(
      fc.property(fc.array(element, {maxLength: 40}), choices, (elements, chosen) => {
        const counted = hasCounts ? elements : elements.map((one) => ({...one, count: 1}));
        const facets = facetIndex(buildTable(counted), keys).select(chosen);
        const expected = countNaively(counted, chosen);
        expect(answersOf(facets)).toEqual(expected);
      }),
    );
  });

  it("answers the same from a large table of which many elements are alike, taken together in cells", () => {
    fc.assert(
      fc.property(fc.array(element, {minLength: 2, maxLength: 30}), choices, (few, chosen) => {
        const elements = Array.from({length: 10_000}, (_, at) => few[(at * at + 3) % few.length]).flatMap(
          (one) => one ?? [],
        );
        const table = buildTable(elements);
        for (const told of [keys, ["lever", "year"] as const, ["form"] as const]) {
          const cells = runToEnd(toCells(table, told));
          expect(cells?.table.size).toBeLessThanOrEqual(few.length);
          expect(answersOf(facetIndex(table, keys, cells).select(chosen))).toEqual(countNaively(elements, chosen));
        }
      }),
      {numRuns: 15},
    );
  });
});

describe("toCells(table, keys)", () => {
  const one = {form: [0], lever: [0], isLent: false, count: 1, women: 1};
  const cellsOf = (elements: readonly Element[], years = 2) => runToEnd(toCells(buildTable(elements, years), keys));

  it("takes alike elements together, and leaves a small table as it is", () => {
    const alike = Array.from({length: 10_000}, (_, at) => ({...one, year: [at % 2], form: [at % 3]}));
    expect(cellsOf(alike)?.table.size).toBe(6);
    expect(cellsOf(alike)?.keys).toEqual(["form", "lever", "year"]);
    expect(cellsOf(alike.slice(1))).toBeNull();
  });

  it("leaves out a column whose values are nearly all different", () => {
    const distinct = Array.from({length: 10_000}, (_, at) => ({...one, year: [at]}));
    const cells = cellsOf(distinct, 10_000);
    expect(cells?.keys).toEqual(["form", "lever"]);
    expect(cells?.table.size).toBe(1);
  });
});

function answersOf(facets: ReturnType<ReturnType<typeof facetIndex<(typeof keys)[number]>>["select"]>) {
  return {
    count: facets.count,
    counts: Object.fromEntries(keys.map((key) => [key, [...facets.countsOf(key).counts]])),
    lent: Object.fromEntries(keys.map((key) => [key, [...facets.countsOf(key).lent]])),
    women: facets.sumOf("women"),
    places: Object.fromEntries([null, ...keys].map((key) => [key ?? "all", [...facets.placesOf(key)]])),
  };
}
