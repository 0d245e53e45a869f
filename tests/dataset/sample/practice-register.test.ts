import {describe, expect, it} from "vitest";
import {findingKinds} from "../../../src/dataset/register/finding.ts";
import {practiceRegister} from "../../../src/dataset/sample/practice-register.ts";
import {sampleRows} from "../../../src/dataset/sample/sample-rows.ts";

const {rows, findings} = practiceRegister();

describe("practiceRegister()", () => {
  it("has every kind of finding once or twice", () => {
    const counts = new Map(Object.keys(findingKinds).map((kind) => [kind, 0]));
    for (const {kind} of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count < 1 || count > 2)).toEqual([]);
    expect(counts.size).toBe(Object.keys(findingKinds).length);
  });

  it("has at most one a row, and leaves the other rows as the sample has them", () => {
    expect(new Set(findings.map(({row}) => row)).size).toBe(findings.length);
    const spoilt = new Set(findings.map(({row}) => row - 2));
    const sample = [...sampleRows({rows: 80, seed: 1})];
    expect(rows).toHaveLength(80);
    expect(rows.filter((_, index) => !spoilt.has(index))).toEqual(sample.filter((_, index) => !spoilt.has(index)));
    expect(findings.filter(({row}) => rows[row - 2] === sample[row - 2])).toEqual([]);
  });

  it("spoils no row that is another's parent, but for the circle and the repeated name", () => {
    const names = new Set(rows.map(({name}) => name));
    const lost = rows.flatMap(({parent}, index) => (parent === null || names.has(parent) ? [] : [index + 2]));
    expect(lost).toEqual(
      findings.filter(({kind}) => kind === "parent-nearly" || kind === "parent-not-found").map(({row}) => row),
    );
  });
});
