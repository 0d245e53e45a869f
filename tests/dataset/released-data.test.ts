import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseDatasetIndex} from "../../src/dataset/dataset-index.ts";
import {checkRelease, findRelease} from "../../src/dataset/release-file.ts";
import {releaseRef} from "../../src/dataset/release-ref.ts";
import {refusalOf} from "./refusal-of.ts";

function readData(name: string) {
  return JSON.parse(readFileSync(`public/data/${name}.json`, "utf8"));
}

const index = parseDatasetIndex(readData("index"), "index");
const listed = index.datasets.flatMap(({id, version, day, releases = []}) => [
  {id, version, day, file: id},
  ...releases.map((release) => ({id, ...release, file: releaseRef(id, release.version)})),
]);

describe("public/data/index.json", () => {
  it("lists, of the fictional sample alone, an earlier release", () => {
    expect(listed.map(({file}) => file)).toEqual(["nanan-2023", "sample-register", "sample-register@0.9.0"]);
  });

  it.each(listed)("lists $file by the id, version and day that its file bears", ({id, version, day, file}) => {
    const {date, ...value} = readData(file);
    checkRelease(value, {id, version}, file);
    expect(date?.day ?? value.day).toBe(day);
  });

  it("names in its corrections rows that are on file", () => {
    const names = readData("sample-register").rows.map(([name]: string[]) => name);
    const told = index.datasets.flatMap(({corrections = []}) => corrections.flatMap(({records}) => records));
    expect(told).toHaveLength(3);
    expect(told.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe("findRelease(index, id, version)", () => {
  it("finds an earlier release; the current one is none, nor one that is not listed", () => {
    expect(findRelease(index, "sample-register", "0.9.0")?.day).toBe("2026-05-01");
    expect(findRelease(index, "sample-register", "1.0.0")).toBeNull();
    expect(findRelease(index, "sample-register", "0.1")).toBeNull();
    expect(findRelease(index, "elsewhere", "0.9.0")).toBeNull();
  });
});

describe("checkRelease(value, listed, file)", () => {
  const small = {id: "small", version: "0.9.0"};

  it("refuses a file that bears another id or version", () => {
    const error = refusalOf(() => checkRelease({id: "small", version: "1.0.0"}, small, "small@0.9.0.json"));
    expect(error.kind).toBe("meaning");
    expect(error.issues).toEqual([
      {path: "version", value: '"1.0.0"', reason: {code: "other-release", listed: "0.9.0"}},
    ]);
  });

  it.each([null, 5, "text", []])("refuses %j", (value) => {
    expect(refusalOf(() => checkRelease(value, small, "x.json")).issues.map(({path}) => path)).toEqual([
      "id",
      "version",
    ]);
  });
});
