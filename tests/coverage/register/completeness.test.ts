import {describe, expect, it} from "vitest";
import {completeness} from "../../../src/coverage/register/completeness.ts";
import {buildEntries, buildRegister} from "./build-register.ts";

describe("completeness(entries, columns, register)", () => {
  const entries = buildEntries(
    {president: "陈甲例", women: 0, levers: ["chambers", "parks-and-bases"]},
    {president: "", status: "revoked", township: "350583104"},
    {township: null},
  );
  const answer = completeness(
    entries,
    ["president", "women", "lever", "honours", "contact", "telephone"],
    buildRegister(),
  );

  it("leaves private columns out", () => {
    expect(answer.columns).toEqual(["president", "women", "lever", "honours"]);
  });

  it("counts a stated 0 and several values as filled, blanks and empty lists as not; revoked rows are rows", () => {
    expect(answer.all).toEqual([
      {filled: 1, rows: 3},
      {filled: 1, rows: 3},
      {filled: 1, rows: 3},
      {filled: 0, rows: 3},
    ]);
  });

  it("has a row for every township, those without rows too", () => {
    expect(answer.byTownship.map(({township, rows, columns}) => [township, rows, columns[0]?.filled])).toEqual([
      ["350583001", 1, 1],
      ["350583104", 1, 0],
      ["350583200", 0, 0],
      ["outside", 0, 0],
      ["not-stated", 1, 0],
    ]);
  });

  it("is empty of no columns", () => {
    expect(completeness([], [], buildRegister()).all).toEqual([]);
  });
});
