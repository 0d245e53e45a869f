import {describe, expect, it} from "vitest";
import {type ArrangeOptions, arrangeGroups, type Group, restId} from "../../../src/coverage/count/group-records.ts";
import {notStated} from "../../../src/coverage/filters.ts";
import {buildRecord} from "../../dataset/build-dataset.ts";
import {idsOf} from "../build-catalog.ts";

const [a, b, c, d] = ["a", "b", "c", "d"].map((id) => buildRecord({id, covers: coversOf(id)}));

function coversOf(id: string) {
  return {organisations: null, women: id === "a" ? 100 : null, executives: null};
}

function groupOf(id: string, ...records: (typeof a)[]): Group {
  return {id, values: [id], records: records.filter((record) => record !== undefined)};
}

const groups = [
  groupOf("one", a),
  groupOf("none"),
  groupOf("three", a, b, c),
  groupOf("two", c, d),
  groupOf(notStated, a, b, c, d),
];
const usual: ArrangeOptions = {
  measure: "records",
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
    expect(idsOf(shown[1]?.records ?? [])).toEqual(["a", "c", "d"]);
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
    expect(arranged({measure: "women"})).toEqual(["one", "three", "none", "two", notStated]);
  });
});
