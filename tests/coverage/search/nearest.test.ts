import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {nearest} from "../../../src/coverage/search/nearest.ts";

const things = [
  {id: "sites", names: ["阵地", "Sites"]},
  {id: "work-stations", names: ["执委工作站"]},
  {id: "yangguang-zhongke", names: ["阳光中科妇联"]},
];

describe("nearest(asked, things, most)", () => {
  it.each([
    ["a letter missing", "yanguang-zhongke", "yangguang-zhongke"],
    ["a letter too many", "sitess", "sites"],
    ["letters swapped", "work-sattions", "work-stations"],
    ["a part of it", "yangguang", "yangguang-zhongke"],
    ["another case", "SITES", "sites"],
    ["a Chinese name", "阳光中科", "yangguang-zhongke"],
  ])("forgives %s", (_, asked, id) => {
    expect(nearest(asked, things, 1)).toEqual([id]);
  });

  it("ranks the nearest first and gives no more than asked for", () => {
    const similar = [
      {id: "station", names: []},
      {id: "work-station", names: []},
      {id: "work-stations", names: []},
    ];
    expect(nearest("work-stations", similar, 3)).toEqual(["work-stations", "work-station", "station"]);
    expect(nearest("work-stations", similar, 2)).toEqual(["work-stations", "work-station"]);
  });

  it("is empty when nothing shares a pair of letters, and when there is nothing", () => {
    expect(nearest("qqq", things, 5)).toEqual([]);
    expect(nearest("", things, 5)).toEqual([]);
    expect(nearest("sites", [], 5)).toEqual([]);
  });

  it("gives ids of the things and no other, at most as many as asked for, whatever is asked", () => {
    const ids = things.map(({id}) => id);
    fc.assert(
      fc.property(fc.string({unit: "binary"}), fc.nat(5), (asked, most) => {
        const found = nearest(asked, things, most);
        expect(found.length).toBeLessThanOrEqual(most);
        expect(new Set(found).size).toBe(found.length);
        expect(ids).toEqual(expect.arrayContaining(found));
      }),
    );
  });
});
