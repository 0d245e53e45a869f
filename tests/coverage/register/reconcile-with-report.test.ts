import {describe, expect, it} from "vitest";
import {coreOfName, nearnessOf, normaliseName} from "../../../src/coverage/register/compare-names.ts";
import {missingNames, reconcileWithReport} from "../../../src/coverage/register/reconcile-with-report.ts";
import {buildEntries} from "./build-register.ts";

const near = (one: string, other: string) => nearnessOf(coreOfName(one), coreOfName(other));

describe("normaliseName(name)", () => {
  it.each([
    ["福建省弘一石业有限责任公司妇女联合会", "福建省弘一石业有限公司妇联"],
    [" 阳光中科（福建）　妇联 ", "阳光中科福建妇联"],
    ["ＡＢＣ 集团妇女委员会", "abc集团妇委会"],
    ["（）", ""],
  ])("writes %s as %s", (name, normal) => {
    expect(normaliseName(name)).toBe(normal);
  });
});

describe("nearnessOf(a, b)", () => {
  it("finds what is alike but for the form", () => {
    expect(near("阳光中科妇联", "阳光中科有限公司妇委会")).toBe("same-core");
  });

  it("finds a name within another, from three characters on", () => {
    expect(near("弘一石业妇联", "福建省弘一石业有限公司妇联")).toBe("contained");
    expect(near("金霞妇联", "金霞生物科技妇联")).toBeNull();
  });

  it("finds one other character in four, two in eight, and none in three", () => {
    expect(near("闽旋科技妇联", "闽璇科技妇联")).toBe("few-letters");
    expect(near("百安消妇联", "百安肖妇联")).toBeNull();
    expect(near("福建特易通电子科技妇联", "福建特易桶电子科枝妇联")).toBe("few-letters");
    expect(near("中国水暖城妇联", "仑苍水暖城妇联")).toBeNull();
  });

  it("is nothing for a name of its form alone", () => {
    expect(near("妇联", "妇联")).toBeNull();
  });
});

describe("reconcileWithReport(entries, names, totals)", () => {
  const entries = buildEntries(
    {name: "阳光中科妇女联合会", site: "yes"},
    {name: "福建省弘一石业集团妇联", site: null},
    {name: "百安消防妇联", status: "revoked"},
    {name: "闽旋科技妇联", status: "preparing"},
    {name: "闽旋科技 妇联"},
  );
  const names = [
    {id: "yangguang", name: "阳光中科妇联", aliases: ["阳光中科"]},
    {id: "hongyi", name: "福建省弘一石业有限公司妇联", aliases: ["弘一石业"]},
    {id: "baian", name: "百安消防妇联", aliases: []},
    {id: "minxuan", name: "闽旋科技妇联", aliases: []},
  ];
  const answer = reconcileWithReport(entries, names, [
    {metric: "three-new-federations", value: 80, bound: "exact"},
    {metric: "sites", value: 1, bound: "at-least"},
    {metric: "work-stations", value: 2, bound: "at-least"},
  ]);

  it("sets each reported total beside the rows on file, and gives the difference", () => {
    expect(answer.metrics.map(({id, reported, onFile, difference}) => [id, reported, onFile, difference])).toEqual([
      ["three-new-federations", 80, 3, -77],
      ["sites", 1, 1, null],
      ["chamber-federations", null, 0, null],
      ["work-stations", 2, 0, -2],
    ]);
  });

  it("finds names in any writing, all rows of a repeated one, and none that is revoked", () => {
    expect(answer.names.map(({named, same}) => [named.id, same.map(({row}) => row)])).toEqual([
      ["yangguang", [2]],
      ["hongyi", []],
      ["baian", []],
      ["minxuan", [5, 6]],
    ]);
  });

  it("gives near names of those not found, and merges none", () => {
    expect(
      missingNames(answer).map(({named, near: rows}) => [named.id, rows.map((one) => [one.entry.row, one.nearness])]),
    ).toEqual([
      ["hongyi", [[3, "contained"]]],
      ["baian", []],
    ]);
  });

  it("finds nothing in an empty register, and asks nothing of no names", () => {
    expect(missingNames(reconcileWithReport([], names, []))).toHaveLength(4);
    expect(reconcileWithReport(entries, [], []).names).toEqual([]);
  });
});
