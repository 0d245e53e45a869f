import {describe, expect, it} from "vitest";
import {parseRegisterFile} from "../../../src/dataset/register/register-file.ts";
import {sampleRegister} from "../../../src/dataset/sample/sample-register.ts";
import {refusalOf} from "../refusal-of.ts";

const register = sampleRegister({rows: 2, seed: 1});
const [township] = register.townships;

describe("parseRegisterFile(value, file)", () => {
  it("returns what is in order, blank cells and unknown targets as null", () => {
    const value = {...register, headers: ["名称", "执委人数"], rows: [["甲", 3], ["乙", null], []]};
    expect(parseRegisterFile(JSON.parse(JSON.stringify(value)), "a.json")).toEqual(value);
    expect(register.townships.map(({target}) => target)).toContain(null);
  });

  it("takes a file without rows: a register may be empty", () => {
    expect(parseRegisterFile({...register, rows: []}, "a.json").rows).toEqual([]);
  });

  it.each([
    [
      "a dataset",
      {kind: "dataset"},
      "kind",
      '"dataset"',
      {code: "expected", expected: '"register"', received: '"dataset"'},
    ],
    ["no columns", {headers: []}, "headers", "[]", {code: "empty"}],
    ["a column without a name", {headers: [" "]}, "headers[0]", '""', {code: "empty"}],
    [
      "a cell that no spreadsheet has",
      {rows: [["甲", true]]},
      "rows[0][1]",
      "true",
      {code: "expected", expected: "(string | number | null)", received: "true"},
    ],
    [
      "a target below none",
      {townships: [{...township, target: -1}]},
      "townships[0].target",
      "-1",
      {code: "not-a-whole-number"},
    ],
    ["no townships", {townships: []}, "townships", "[]", {code: "empty"}],
    ["a key of no meaning", {rate: 1}, "rate", "1", {code: "unknown-key"}],
  ])("refuses %s with path, value and reason", (_, changes, path, value, reason) => {
    const error = refusalOf(() => parseRegisterFile({...register, ...changes}, "a.json"));
    expect(error.kind).toBe("schema");
    expect(error.issues).toEqual([{path, value, reason}]);
  });

  it.each([
    ["a day of no calendar", {day: "2026-02-30"}, "day", '"2026-02-30"', {code: "unreal-date"}],
    [
      "a township told twice",
      {townships: [township, township]},
      "townships[1].code",
      '"990100001"',
      {code: "duplicate-id"},
    ],
    ["a column told twice", {headers: ["名称", "名称"], rows: []}, "headers[1]", '"名称"', {code: "duplicate-id"}],
    [
      "a cell under no header",
      {headers: ["名称"], rows: [["甲"], ["乙", 1]]},
      "rows[1]",
      '["乙",1]',
      {code: "expected", expected: "<= 1", received: "2"},
    ],
  ])("refuses %s, though its shape is right", (_, changes, path, value, reason) => {
    const error = refusalOf(() => parseRegisterFile({...register, ...changes}, "a.json"));
    expect(error.kind).toBe("meaning");
    expect(error.issues).toEqual([{path, value, reason}]);
  });
});
