import {describe, expect, it} from "vitest";
import {compareRegisters} from "../../../src/coverage/register/compare-registers.ts";
import type {RegisterEntry} from "../../../src/dataset/register/register.ts";
import {buildEntries, buildRegister} from "./build-register.ts";

function compare(before: Partial<RegisterEntry>[], after: Partial<RegisterEntry>[]) {
  return compareRegisters(
    buildRegister({entries: buildEntries(...before)}),
    buildRegister({entries: buildEntries(...after)}),
  );
}

describe("compareRegisters(before, after)", () => {
  it("tells what is new, gone, changed and unchanged, in rows of any order", () => {
    const answer = compare(
      [{name: "甲妇联", women: 20}, {name: "乙妇联"}, {name: "丙妇联"}],
      [{name: "丙妇联"}, {name: "丁妇联"}, {name: "甲妇联", women: 25}],
    );
    expect(answer.added.map(({name}) => name)).toEqual(["丁妇联"]);
    expect(answer.gone.map(({name}) => name)).toEqual(["乙妇联"]);
    expect(answer.unchanged.map(({after}) => after.name)).toEqual(["丙妇联"]);
    expect(answer.changed.map(({after, by, changes}) => [after.name, by, changes])).toEqual([
      ["甲妇联", "name-and-township", [{column: {ours: "women"}, from: 20, to: 25}]],
    ]);
  });

  it("tells unknown from 0, and several values in another order are the same", () => {
    const answer = compare(
      [{name: "甲妇联", women: null, levers: ["chambers", "parks-and-bases"], honours: ["红旗手"]}],
      [{name: "甲妇联", women: 0, levers: ["parks-and-bases", "chambers"], honours: []}],
    );
    expect(answer.changed[0]?.changes).toEqual([
      {column: {ours: "women"}, from: null, to: 0},
      {column: {ours: "honours"}, from: ["红旗手"], to: []},
    ]);
  });

  it("matches by the name in another writing or township where name and township don't", () => {
    const answer = compare(
      [{name: "甲（福建）妇女联合会"}, {name: "乙妇联", township: "350583001"}],
      [{name: "甲(福建)妇联"}, {name: "乙妇联", township: "350583104"}],
    );
    expect(answer.changed.map(({by, changes}) => [by, changes])).toEqual([
      ["name", [{column: {ours: "name"}, from: "甲（福建）妇女联合会", to: "甲(福建)妇联"}]],
      ["name", [{column: {ours: "township"}, from: "350583001", to: "350583104"}]],
    ]);
  });

  it("says of a repeated name that it can't tell which is which", () => {
    const answer = compare(
      [{name: "甲妇联"}, {name: "甲妇联"}, {name: "乙妇联"}],
      [{name: "甲妇联"}, {name: "乙妇联"}],
    );
    expect(answer.ambiguous.map(({name, before, after}) => [name, before.length, after.length])).toEqual([
      ["甲妇联", 2, 1],
    ]);
    expect([answer.added, answer.gone, answer.changed]).toEqual([[], [], []]);
    expect(answer.unchanged).toHaveLength(1);
  });

  it("takes a repeated name that only one side has for as many new rows", () => {
    expect(compare([], [{name: "甲妇联"}, {name: "甲妇联"}]).added).toHaveLength(2);
  });

  it("knows a parent by its name, in whatever row it stands", () => {
    const answer = compare(
      [{name: "甲妇联"}, {name: "乙妇联", parent: 2}, {name: "丙妇联", parent: 2}],
      [{name: "乙妇联", parent: 3}, {name: "甲妇联"}, {name: "丙妇联", parent: null}],
    );
    expect(answer.changed.map(({changes}) => changes)).toEqual([
      [{column: {ours: "parent"}, from: "甲妇联", to: null}],
    ]);
  });

  it("takes a revocation for a change of status", () => {
    const answer = compare([{name: "甲妇联", status: "normal"}], [{name: "甲妇联", status: "revoked"}]);
    expect(answer.changed[0]?.changes).toEqual([{column: {ours: "status"}, from: "normal", to: "revoked"}]);
  });

  it("compares only columns that both files have, and names the others", () => {
    const before = buildRegister({
      entries: buildEntries({name: "甲妇联", women: 20, others: {备注: "旧"}}),
      columns: ["name", "form", "women"],
      otherColumns: ["备注"],
    });
    const after = buildRegister({
      entries: buildEntries({name: "甲妇联", president: "陈甲例", others: {备注: "新", 编号: "1"}}),
      columns: ["name", "form", "president"],
      otherColumns: ["备注", "编号"],
    });
    const answer = compareRegisters(before, after);
    expect(answer.changed[0]?.changes).toEqual([{column: {other: "备注"}, from: "旧", to: "新"}]);
    expect(answer.notCompared).toEqual([{ours: "women"}, {ours: "president"}, {other: "编号"}]);
  });

  it("finds nothing in two empty registers", () => {
    expect(compare([], [])).toEqual({
      added: [],
      gone: [],
      changed: [],
      unchanged: [],
      ambiguous: [],
      notCompared: [],
    });
  });
});
