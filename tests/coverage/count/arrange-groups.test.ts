import {describe, expect, it} from "vitest";
import {type ArrangeOptions, arrangeGroups, restId, type ValueGroup} from "../../../src/coverage/count/group-values.ts";
import type {Tally} from "../../../src/coverage/facets/cross-table.ts";
import {notStated} from "../../../src/coverage/filters.ts";

// Four records of which each has a combination of its own; only the first one's women are known.
const [a, b, c, d] = [0, 1, 2, 3];

function groupOf(id: string, ...codes: number[]): ValueGroup {
  return {id, values: [id], codes: new Set(codes)};
}

function records({codes: {size}}: ValueGroup): Tally {
  return {records: size, value: size, unknown: 0};
}

function women({codes}: ValueGroup): Tally {
  const [{size}, isKnown] = [codes, codes.has(a)];
  return {records: size, value: isKnown ? 100 : size === 0 ? 0 : null, unknown: size - (isKnown ? 1 : 0)};
}

const groups = [
  groupOf("one", a),
  groupOf("none"),
  groupOf("three", a, b, c),
  groupOf("two", c, d),
  groupOf(notStated, a, b, c, d),
];
const usual: ArrangeOptions = {
  tallyOf: records,
  order: "value",
  top: null,
  keepsEmpty: true,
  compare: (one, other) => one.id.localeCompare(other.id),
};
const arranged = (changes: Partial<ArrangeOptions> = {}, given = groups) =>
  arrangeGroups(given, {...usual, ...changes}).groups.map(({id}) => id);

describe("arrangeGroups(groups, options)", () => {
  it("puts the largest first, by name, or as the code list has them; not stated last", () => {
    expect(arranged()).toEqual(["three", "two", "one", "none", notStated]);
    expect(arranged({order: "name"})).toEqual(["none", "one", "three", "two", notStated]);
    expect(arranged({order: "code"})).toEqual(["one", "none", "three", "two", notStated]);
  });

  it("leaves not stated out where none is", () => {
    expect(arranged({}, [groupOf("one", a), groupOf(notStated)])).toEqual(["one"]);
  });

  it("takes all but the largest together, each record once, and leaves out what has none", () => {
    const {groups: shown, merged, leftOut} = arrangeGroups(groups, {...usual, top: 1});
    expect(shown.map(({id}) => id)).toEqual(["three", restId, notStated]);
    expect(shown[1]?.values).toEqual(["one", "two"]);
    expect([...(shown[1]?.codes ?? [])]).toEqual([a, c, d]);
    expect({merged, leftOut}).toEqual({merged: 2, leftOut: 1});
  });

  it("keeps the order wanted among the largest", () => {
    expect(arranged({top: 2, order: "name"})).toEqual(["three", "two", restId, notStated]);
    expect(arranged({top: 9})).toEqual(["three", "two", "one", notStated]);
  });

  it("leaves out what has no record where that is asked", () => {
    expect(arrangeGroups(groups, {...usual, keepsEmpty: false})).toMatchObject({merged: 0, leftOut: 1});
  });

  it("ranks an unknown sum after every known one, a 0 too", () => {
    expect(arranged({tallyOf: women})).toEqual(["one", "three", "none", "two", notStated]);
  });
});
