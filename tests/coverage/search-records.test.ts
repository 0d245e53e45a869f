import {describe, expect, it} from "vitest";
import {searchRecords} from "../../src/coverage/search-records.ts";
import {base, child, idsOf, silentOne} from "./build-catalog.ts";
import {nananDataset} from "./nanan.ts";

const records = [child, base, silentOne];
const found = (typed: string) => idsOf(searchRecords(records, typed));

describe("searchRecords(records, typed)", () => {
  it.each([
    ["a part of the Chinese name", "小厂", ["child"]],
    ["a part of the English name", "Works", ["child"]],
    ["an alias", "东基地", ["base"]],
    ["the host's Chinese name", "产业园", ["base"]],
    ["the host's English name", "estate", ["base"]],
    ["letters of another case", "sMALL wORKS", ["child"]],
    ["blanks around it", "  小厂 ", ["child"]],
  ])("finds by %s", (_, typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  it("puts names that begin with it first, then keeps the file's order", () => {
    expect(found("s")).toEqual(["child", "silent", "base"]);
    expect(found("federation")).toEqual(["child", "base", "silent"]);
  });

  it("finds nothing for nothing typed", () => {
    expect(found("")).toEqual([]);
    expect(found("  \t")).toEqual([]);
  });

  it("finds nothing for what no name contains, and reads no pattern into it", () => {
    expect(found("拖拉机")).toEqual([]);
    expect(found(".*")).toEqual([]);
    expect(found("(")).toEqual([]);
  });

  it("finds in Nan'an by what people call it", () => {
    const nanan = (typed: string) => idsOf(searchRecords(nananDataset.records, typed));
    expect(nanan("阳光中科")).toEqual(["yangguang-zhongke"]);
    expect(nanan("成辉")).toEqual(["chenghui-property", "chenghui-international"]);
    expect(nanan("近邻娘家")).toEqual(["neighbourly-home", "neighbourly-home-guide"]);
  });
});
