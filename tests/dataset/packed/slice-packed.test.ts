import {describe, expect, it} from "vitest";
import {encodePacked} from "../../../src/dataset/packed/encode-packed.ts";
import {joinPacked} from "../../../src/dataset/packed/join-packed.ts";
import {packEntries} from "../../../src/dataset/packed/pack-entries.ts";
import {slicePacked} from "../../../src/dataset/packed/slice-packed.ts";
import {buildEntry, buildRegister} from "../../coverage/register/build-register.ts";

const parts = ["350582", "350583", "350602"].map((code, at) =>
  packEntries(
    buildRegister({
      region: {code, name: `${code}市`},
      townships: [{code: `${code}101`, name: "东镇", target: at}],
      entries: [
        buildEntry({row: 2, name: `${code}甲`, township: `${code}101`, women: at, levers: ["chambers"], term: 5}),
        buildEntry({row: 3, name: `${code}乙`, township: "outside", form: "group", parent: 2, founded: `202${at}`}),
        buildEntry({row: 4, name: `${code}丙`, township: null, president: "林某", honours: ["巾帼文明岗"]}),
      ],
    }),
  ),
);

const {id, title, file, day, fictional} = buildRegister();
const joint = joinPacked(parts, {id, title, file, day, fictional, region: {code: "35", name: "示例省"}});

describe("slicePacked(register, region)", () => {
  it.each(parts.map((part) => [part.region.code, part]))("gives %s as it was before it was joined", (_, part) => {
    const slice = slicePacked(joint, part.region);
    expect(slice).toEqual(part);
    expect(encodePacked(slice)).toEqual(encodePacked(part));
  });

  it("gives several counties of one prefecture, and nothing of a region that has no row", () => {
    expect(slicePacked(joint, {code: "3505", name: "示例市"}).size).toBe(6);
    expect(slicePacked(joint, {code: "3601", name: "别处"})).toMatchObject({size: 0, regions: []});
  });
});
