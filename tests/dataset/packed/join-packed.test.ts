import {describe, expect, it} from "vitest";
import {encodePacked} from "../../../src/dataset/packed/encode-packed.ts";
import {joinPacked} from "../../../src/dataset/packed/join-packed.ts";
import {packEntries} from "../../../src/dataset/packed/pack-entries.ts";
import {unpackEntries} from "../../../src/dataset/packed/unpack-entries.ts";
import {buildEntry, buildRegister} from "../../coverage/register/build-register.ts";

const told = {
  id: "city-1",
  title: "示例市登记表",
  file: "city-1.json",
  day: "2026-11-29",
  fictional: true,
  region: {code: "3505", name: "示例市"},
};

const one = buildRegister({
  region: {code: "350582", name: "甲市"},
  townships: [{code: "350582101", name: "东镇", target: 4}],
  entries: [
    buildEntry({row: 2, name: "甲一妇联", township: "350582101", women: 30, levers: ["chambers", "parks-and-bases"]}),
    buildEntry({row: 3, name: "甲二妇委会", township: null, form: "committee", parent: 2, term: 5, president: "林某"}),
  ],
  columns: ["name", "form", "women"],
});

const other = buildRegister({
  region: {code: "350583", name: "乙市"},
  townships: [{code: "350583101", name: "西镇", target: null}],
  entries: [
    buildEntry({row: 2, name: "乙一微家", township: "350583101", form: "micro-home", founded: "2021-06"}),
    buildEntry({row: 5, name: "乙二妇联", township: "350583101", parent: 2, honours: ["巾帼文明岗"], women: 0}),
  ],
  columns: ["name", "honours", "form"],
});

describe("joinPacked(parts, told)", () => {
  it("has the rows of all, each county's to be taken out again as it was", () => {
    const joint = joinPacked([packEntries(other), packEntries(one)], told);
    expect(joint.size).toBe(4);
    expect(joint.regions.map(({code}) => code)).toEqual(["350582101", "350583101"]);
    expect([...(joint.rows?.parent ?? [])]).toEqual([1, -1, -1, 2]);
    expect(joint.columns).toEqual(["name", "form", "women", "honours"]);
    for (const county of [one, other])
      expect(unpackEntries(joint, county.region)).toMatchObject({
        region: county.region,
        townships: county.townships,
        entries: county.entries,
      });
  });

  it("makes the same bytes in whatever order the parts come, and of one part that part", () => {
    const parts = [packEntries(one), packEntries(other)];
    expect(encodePacked(joinPacked([...parts].reverse(), told))).toEqual(encodePacked(joinPacked(parts, told)));
    const {id, title, file, day, fictional, region} = packEntries(one);
    expect(joinPacked([packEntries(one)], {id, title, file, day, fictional, region})).toEqual(packEntries(one));
  });

  it("refuses cells: they have no names to be joined", () => {
    expect(() => joinPacked([{...packEntries(one), rows: null}], told)).toThrow("cells without rows: 350582");
  });
});
