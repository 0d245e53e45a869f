import {describe, expect, it} from "vitest";
import {countFacet, type OptionCount} from "../../src/coverage/count/count-by.ts";
import {type Dimension, noFilters} from "../../src/coverage/filters.ts";
import {nanan, organisations} from "./nanan.ts";

const rows = (dimension: Dimension) => countFacet(dimension, noFilters, nanan, null).filter(({count}) => count > 0);
const counts = (dimension: Dimension) => Object.fromEntries(rows(dimension).map(({value, count}) => [value, count]));
const sum = (options: readonly OptionCount[]) => options.reduce((total, {count}) => total + count, 0);

describe("the 18 organisations that the article names", () => {
  it("are mentioned 20 times: parks and bases 8, social organisations 7, chambers 3, main line 2", () => {
    expect(organisations).toHaveLength(18);
    expect(counts("lever")).toEqual({
      "main-line": 2,
      "social-organisations": 7,
      "parks-and-bases": 8,
      chambers: 3,
    });
    expect(sum(rows("lever"))).toBe(20);
  });

  it("lie in Xiamei 4 (3 of them through their parent), Shengxin 1, outside 3, not stated 10", () => {
    expect(rows("township").map(({value, label, count, through}) => ({value, label, count, through}))).toEqual([
      {value: "350583100", label: {zh: "省新镇", en: "Shengxin Town"}, count: 1, through: 0},
      {value: "350583117", label: {zh: "霞美镇", en: "Xiamei Town"}, count: 4, through: 3},
      {value: "outside", label: {zh: "外地", en: "Outside Nan'an"}, count: 3, through: 0},
      {value: "not-stated", label: "not-stated", count: 10, through: 0},
    ]);
  });

  it("were built cross-base 1, by one owner 1, and in a way not stated 16", () => {
    expect(counts("mode")).toEqual({"joint-cross-base": 1, "joint-same-owner": 1, "not-stated": 16});
  });

  it("are built in, where the article states it, 2 enterprises, 2 parks, 1 base, 2 associations, 3 chambers", () => {
    expect(counts("hostKind")).toEqual({
      enterprise: 2,
      park: 2,
      "industrial-base": 1,
      "industry-association": 1,
      "social-organisation": 1,
      "out-of-town-chamber": 3,
      "not-stated": 8,
    });
  });

  it("hold honours through what belongs to them: national 1, provincial 1, of Quanzhou 2", () => {
    expect(counts("level")).toEqual({national: 1, provincial: 1, prefecture: 2, "not-stated": 15});
  });
});
