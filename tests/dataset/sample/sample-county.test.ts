import {describe, expect, it} from "vitest";
import {coverageByTownship} from "../../../src/coverage/register/coverage-by-township.ts";
import {sampleTarget, sampleTownships} from "../../../src/dataset/sample/sample-county.ts";
import {sample} from "../../view/register/sample.ts";

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

  it("sampleTarget(township, standing) is mostly above, is never 0, and is unknown of one township", () => {
    const targets = sampleTownships.map((township) => sampleTarget(township, 20));
    expect(targets.filter((target) => target === null)).toHaveLength(1);
    expect(targets.filter((target) => target === 20)).toHaveLength(4);
    expect(targets.filter((target) => target !== null && target < 20)).toEqual([19]);
    expect(sampleTownships.map((township) => sampleTarget(township, 0))).not.toContain(0);
  });

  it("is reached in some townships and passed in one at most, in the released sample", () => {
    const {dataset} = sample;
    const {register} = dataset;
    const rates =
      register === undefined ? [] : coverageByTownship(register.entries, register).flatMap(({rate}) => rate ?? []);
    expect(rates.length).toBeGreaterThan(20);
    expect(rates.filter((rate) => rate === 1).length).toBeGreaterThan(2);
    expect(rates.filter((rate) => rate > 1)).toHaveLength(1);
    expect(Math.max(...rates)).toBeLessThan(1.3);
  });
});
