import {describe, expect, it} from "vitest";
import {findRepeats} from "../../../../src/dataset/register/names/find-repeats.ts";
import {resolveParents} from "../../../../src/dataset/register/names/resolve-parents.ts";

const rowsOf = (...rows: [name: string, parent?: string][]) =>
  rows.map(([name, parentName = null], at) => ({row: at + 2, name, parentName, township: "350583117"}));

/** What the parent of the last row comes to. */
function parentOf(parent: string, ...names: string[]) {
  const rows = [...names, "云帆石材有限公司妇联"].map((name, at) => ({row: at + 2, name, parentName: null}));
  const child = {row: 99, name: "晨曦物流妇联", parentName: parent};
  const {parent: row, remark} = resolveParents([...rows, child], {name: "南安市"}).get(99) ?? {
    parent: -1,
    remark: null,
  };
  return [row, remark?.kind ?? null, remark?.mend ?? null];
}

describe("resolveParents", () => {
  it.each([
    ["启明茶业产业园妇联", [2, null, null]],
    ["启明茶业产业园妇女联合会", [2, "parent-nearly", "启明茶业产业园妇联"]],
    ["启明茶业 产业园妇联", [2, "parent-nearly", "启明茶业产业园妇联"]],
    ["启明茶业产业园", [2, "parent-nearly", "启明茶业产业园妇联"]],
    ["启明茶业产业圆妇联", [null, "parent-nearly", "启明茶业产业园妇联"]],
    ["启名茶业产业园妇联", [null, "parent-nearly", "启明茶业产业园妇联"]],
    ["明茶业产业园妇联", [null, "parent-nearly", "启明茶业产业园妇联"]],
    ["云帆石材有限责任公司妇联", [3, "parent-nearly", "云帆石材有限公司妇联"]],
    ["不存在的产业基地妇联", [null, "parent-not-found", null]],
    ["晨曦物流妇联", [null, "parent-of-itself", null]],
    ["南安市妇联", [null, null, null]],
    ["南安市妇女联合会", [null, null, null]],
    ["南安妇联", [null, null, null]],
    ["市妇联", [null, null, null]],
    ["泉州市妇联", [null, null, null]],
    ["霞美镇妇联", [null, null, null]],
    ["溪美街道妇联", [null, null, null]],
  ])("%s is %j", (parent, expected) => {
    expect(parentOf(parent, "启明茶业产业园妇联")).toEqual(expected);
  });

  it("asks where two rows have the name", () => {
    expect(parentOf("同名妇联", "同名妇联", "同名妇联")).toEqual([null, "parent-ambiguous", null]);
  });

  it("asks where two organisations stand in the cell", () => {
    expect(parentOf("启明茶业妇联、云帆石材有限公司妇联", "启明茶业妇联")).toEqual([null, "parent-ambiguous", null]);
  });

  it("refuses every row of a circle and none that leads to it", () => {
    const rows = rowsOf(
      ["甲园妇联", "乙园妇联"],
      ["乙园妇联", "丙园妇联"],
      ["丙园妇联", "甲园妇联"],
      ["丁园妇联", "甲园妇联"],
    );
    const kinds = [...resolveParents(rows, {name: "南安市"})].map(([row, {remark}]) => [
      row,
      remark?.kind,
      remark?.facts,
    ]);
    expect(kinds).toEqual([
      [2, "parent-circle", {rows: "2, 3, 4"}],
      [3, "parent-circle", {rows: "2, 3, 4"}],
      [4, "parent-circle", {rows: "2, 3, 4"}],
      [5, undefined, undefined],
    ]);
  });

  it("follows a chain of 50,000 without a stack of its own", () => {
    const rows = Array.from({length: 50_000}, (_, at) => ({
      row: at,
      name: `第${at}园`,
      parentName: `第${(at + 1) % 50_000}园`,
    }));
    expect(resolveParents(rows, {name: "南安市"}).get(0)?.remark?.kind).toBe("parent-circle");
  });
});

describe("findRepeats", () => {
  it.each([
    ["云帆妇联", "云帆妇联", "name-repeated"],
    ["云帆妇联", "云帆妇女联合会", "name-nearly-repeated"],
    ["示例市（霞美）云阁石材有限公司妇联", "示例市(霞美)云阁石材有限责任公司妇联", "name-nearly-repeated"],
    ["Ｎａｎ电子妇联", "Nan电子妇联", "name-nearly-repeated"],
    ["“同心”茶业妇联", "同心茶业妇联", "name-nearly-repeated"],
    ["云帆 妇联", "云帆妇联", "name-nearly-repeated"],
    ["婦聯雲帆", "妇联云帆", "name-nearly-repeated"],
  ])("%s, then %s: %s, said at the later", (one, other, kind) => {
    expect(findRepeats(rowsOf([one], [other]))).toEqual([
      {row: 3, kind, facts: {row: 2, name: one, sameTownship: "yes"}},
    ]);
  });

  it("云帆妇联 and 云帆妇委会 are two", () => {
    expect(findRepeats(rowsOf(["云帆妇联"], ["云帆妇委会"]))).toEqual([]);
  });
});
