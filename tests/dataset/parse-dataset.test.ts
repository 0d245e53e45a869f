import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {DatasetError} from "../../src/dataset/dataset-error.ts";
import {parseDatasetIndex} from "../../src/dataset/dataset-index.ts";
import {parseDataset} from "../../src/dataset/parse-dataset.ts";
import {buildDataset, buildMetric, buildRecord} from "./build-dataset.ts";
import {refusalOf} from "./refusal-of.ts";

describe("parseDataset(value, file)", () => {
  it("returns what is in order", () => {
    expect(parseDataset(buildDataset(), "small.json")).toEqual(buildDataset());
  });

  it("trims what people type around words", () => {
    expect(parseDataset({...buildDataset(), version: " 1.0.0 "}, "small.json").version).toBe("1.0.0");
  });

  it.each([
    ["a number for words", {version: 1}, "version", "1", {code: "expected", expected: "string", received: "1"}],
    ["nothing where there must be something", {sources: []}, "sources", "[]", {code: "empty"}],
    ["blank words", {version: " "}, "version", '""', {code: "empty"}],
    ["an id in capitals", {id: "Small"}, "id", '"Small"', {code: "not-a-slug"}],
    ["a key of no meaning", {trend: "up"}, "trend", '"up"', {code: "unknown-key"}],
    [
      "a key left out",
      {notes: undefined},
      "notes",
      "undefined",
      {code: "expected", expected: "Array", received: "undefined"},
    ],
    [
      "a day in another form",
      {date: {day: "2023/11/29", meaning: {zh: "字", en: "words"}}},
      "date.day",
      '"2023/11/29"',
      {code: "unreal-date"},
    ],
    [
      "half a federation",
      {metrics: [buildMetric({reported: {value: 0.5, bound: "exact"}})]},
      "metrics[0].reported.value",
      "0.5",
      {code: "not-a-whole-number"},
    ],
    [
      "fewer than none",
      {metrics: [buildMetric({reported: {value: -1, bound: "exact"}})]},
      "metrics[0].reported.value",
      "-1",
      {code: "not-a-whole-number"},
    ],
    ["a fact without evidence", {records: [buildRecord({evidence: []})]}, "records[0].evidence", "[]", {code: "empty"}],
  ] as const)("refuses %s with path, value and reason", (_, changes, path, value, reason) => {
    const error = refusalOf(() => parseDataset({...buildDataset(), ...changes}, "small.json"));
    expect(error.kind).toBe("schema");
    expect(error.issues).toEqual([{path, value, reason}]);
  });

  it("refuses a record without its township: not stated is null, not left out", () => {
    const {township: _, ...record} = buildRecord();
    const error = refusalOf(() => parseDataset({...buildDataset(), records: [record]}, "small.json"));
    expect(error.issues.map(({path, reason}) => [path, reason])).toEqual([
      ["records[0].township", {code: "missing-key"}],
    ]);
  });

  it("refuses what contradicts itself as `meaning`, in one lower-case line", () => {
    const error = refusalOf(() => parseDataset(buildDataset({records: [buildRecord({mode: "magic"})]}), "small.json"));
    expect(error.kind).toBe("meaning");
    expect(error.message).toBe('meaning: small.json records[0].mode: "magic" (unresolved)');
  });

  it("lists 20 issues and counts the rest", () => {
    const records = Array.from({length: 25}, (_, at) => buildRecord({id: `r${at}`, mode: "magic"}));
    const error = refusalOf(() => parseDataset(buildDataset({records}), "small.json"));
    expect(error.issues).toHaveLength(20);
    expect(error.unlisted).toBe(5);
  });

  it("prints a long value short", () => {
    const error = refusalOf(() => parseDataset({...buildDataset(), id: "长".repeat(500)}, "small.json"));
    expect(error.issues[0]?.value).toHaveLength(80);
  });

  it("returns or throws a DatasetError, whatever JSON it is given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          parseDataset(value, "any.json");
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
        }
      }),
    );
  });

  it("returns or throws a DatasetError, whatever stands in place of one of its parts", () => {
    const keys = Object.keys(buildDataset());
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        try {
          parseDataset({...buildDataset({records: [buildRecord()]}), [key]: value}, "any.json");
        } catch (error) {
          expect(error).toBeInstanceOf(DatasetError);
        }
      }),
    );
  });
});

describe("parseDatasetIndex(value, file)", () => {
  const entry = {id: "small", version: "1.0.0", title: {zh: "小", en: "small"}, day: "2024-02-29"};

  it("returns what is in order", () => {
    const index = {default: "small", datasets: [entry]};
    expect(parseDatasetIndex(index, "index.json")).toEqual(index);
  });

  it("refuses a default that is not listed", () => {
    const error = refusalOf(() => parseDatasetIndex({default: "other", datasets: [entry]}, "index.json"));
    expect(error.issues).toEqual([
      {path: "default", value: '"other"', reason: {code: "unresolved", refersTo: "dataset"}},
    ]);
  });

  it("refuses an id listed twice and a day of no calendar", () => {
    const datasets = [entry, {...entry, day: "2023-02-29"}];
    const error = refusalOf(() => parseDatasetIndex({default: "small", datasets}, "index.json"));
    expect(error.issues).toEqual([
      {path: "datasets[1].id", value: '"small"', reason: {code: "duplicate-id"}},
      {path: "datasets[1].day", value: '"2023-02-29"', reason: {code: "unreal-date"}},
    ]);
  });

  const release = {version: "0.9.0", day: "2023-12-01"};
  const correction = {
    version: "1.0.0",
    day: "2024-02-29",
    what: {zh: "改一处", en: "one mended"},
    why: {zh: "写错", en: "a slip"},
    records: ["r1"],
  };
  const withParts = (parts: object) => ({default: "small", datasets: [{...entry, ...parts}]});

  it("returns earlier releases, with or without a note, and the corrections", () => {
    const note = {zh: "上一版", en: "the one before"};
    const index = withParts({releases: [release, {...release, version: "0.8", note}], corrections: [correction]});
    expect(parseDatasetIndex(index, "index.json")).toEqual(index);
  });

  it("refuses two releases of one version, the dataset's own among them, and a version that is no name of a file", () => {
    const releases = [{...release, version: "1.0.0"}, release, release, {version: "a/b", day: "2023-02-29"}];
    const error = refusalOf(() => parseDatasetIndex(withParts({releases}), "index.json"));
    expect(error.issues).toEqual([
      {path: "datasets[0].releases[0].version", value: '"1.0.0"', reason: {code: "duplicate-id"}},
      {path: "datasets[0].releases[2].version", value: '"0.9.0"', reason: {code: "duplicate-id"}},
      {path: "datasets[0].releases[3].version", value: '"a/b"', reason: {code: "not-a-version"}},
      {path: "datasets[0].releases[3].day", value: '"2023-02-29"', reason: {code: "unreal-date"}},
    ]);
  });

  it("refuses a correction of a release that is not listed", () => {
    const corrections = [{...correction, version: "0.7"}];
    const error = refusalOf(() => parseDatasetIndex(withParts({releases: [release], corrections}), "index.json"));
    expect(error.issues).toEqual([
      {path: "datasets[0].corrections[0].version", value: '"0.7"', reason: {code: "unresolved", refersTo: "release"}},
    ]);
  });
});
