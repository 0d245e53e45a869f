import {describe, expect, it, vi} from "vitest";
import {reconcileRegister} from "../../../src/coverage/register/reconcile-register.ts";
import {missingNames} from "../../../src/coverage/register/reconcile-with-report.ts";
import {rememberPair} from "../../../src/coverage/register/remember-pair.ts";
import {nananDataset} from "../nanan.ts";
import {buildEntries} from "./build-register.ts";

const entries = buildEntries(
  {name: "霞美片区产业基地妇女联合会"},
  {name: "台源养生科技妇女微家", form: "micro-home"},
  {name: "闽璇科技妇联"},
);

describe("reconcileRegister(entries, report)", () => {
  const answer = reconcileRegister(entries, nananDataset);

  it("sets the report's four totals against the rows", () => {
    expect(answer.metrics.map(({id, reported, onFile, difference}) => [id, reported, onFile, difference])).toEqual([
      ["three-new-federations", 80, 2, -78],
      ["sites", 21, 0, -21],
      ["chamber-federations", 14, 0, -14],
      ["work-stations", 12, 0, -12],
    ]);
  });

  it("looks for the 18 federations and 5 micro-homes that the report names, and for no station or honour", () => {
    expect(answer.names.length).toBe(23);
    expect(missingNames(answer).length).toBe(21);
    expect(
      answer.names
        .filter(({same, near}) => same.length + near.length > 0)
        .map(({named, same, near}) => [
          named.id,
          same.map(({name}) => name),
          near.map(({entry, nearness}) => [entry.name, nearness]),
        ]),
    ).toEqual([
      ["xiamei-base", ["霞美片区产业基地妇女联合会"], []],
      ["minxuan-technology", [], [["闽璇科技妇联", "few-letters"]]],
      ["taiyuan-wellness-micro-home", ["台源养生科技妇女微家"], []],
    ]);
  });

  it("has every total and name missing from a register without rows", () => {
    const none = reconcileRegister([], nananDataset);
    expect(none.metrics.map(({difference}) => difference)).toEqual([-80, -21, -14, -12]);
    expect(missingNames(none).length).toBe(23);
  });
});

describe("rememberPair(answerOf)", () => {
  it("answers once for the same two things, and anew for others", () => {
    const answerOf = vi.fn((one: {a: number}, other: {b: number}) => ({sum: one.a + other.b}));
    const remembered = rememberPair(answerOf);
    const [one, two, other] = [{a: 1}, {a: 2}, {b: 3}];
    expect(remembered(one, other)).toBe(remembered(one, other));
    expect(remembered(two, other)).toEqual({sum: 5});
    expect(remembered(one, {b: 9})).toEqual({sum: 10});
    expect(answerOf).toHaveBeenCalledTimes(3);
  });
});
