import {describe, expect, it} from "vitest";
import {sampleTarget, sampleTownships} from "../../../src/dataset/sample/sample-county.ts";

describe("the sample's county", () => {
  it("has 3 subdistricts, 21 towns and 2 townships, by codes of no county", () => {
    const kinds = sampleTownships.map(({kind}) => kind);
    expect(["subdistrict", "town", "township"].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([
      3, 21, 2,
    ]);
    expect(sampleTownships.map(({code}) => code)).toEqual(
      Array.from({length: 26}, (_, index) => String(990100001 + index)),
    );
    expect(new Set(sampleTownships.map(({label}) => label.zh)).size).toBe(26);
    expect(new Set(sampleTownships.map(({label}) => label.en)).size).toBe(26);
  });

  it("sampleTarget(township, rows) grows with the rows, is never 0, and is unknown of one township", () => {
    const targets = sampleTownships.map((township) => sampleTarget(township, 80));
    expect(targets.filter((target) => target === null)).toHaveLength(1);
    expect(targets).not.toContain(0);
    expect(sampleTownships.map((township) => sampleTarget(township, 8000) ?? 0)[0]).toBeGreaterThan(500);
  });
});
