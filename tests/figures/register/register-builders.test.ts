import {describe, expect, it} from "vitest";
import {drillOf} from "../../../src/figures/drill.ts";
import {comparison, reconciliation} from "../../../src/figures/register/register-builders.ts";
import {sample, sampleBeside} from "../../view/register/sample.ts";
import {buildContext, rowsOf} from "../build-context.ts";

describe("reconciliation(context)", () => {
  it("is nothing for a register without a report beside it, as that of another county", () => {
    expect(reconciliation(buildContext({catalog: sample}))).toBeNull();
    expect(comparison(buildContext({catalog: sample}))).toBeNull();
  });

  it("has the report's totals beside the rows, whatever the filters, and names both sources", () => {
    const context = buildContext({catalog: sampleBeside});
    const figure = reconciliation(context);
    if (figure?.kind !== "bars") throw new Error("no bars");
    expect(figure.rows.map(({id, endLabel}) => [id, endLabel?.slice(0, 5)])).toEqual([
      ["three-new-federations", "报道 80"],
      ["sites", "报道 21"],
      ["chamber-federations", "报道 14"],
      ["work-stations", "报道 12"],
    ]);
    expect(figure.sourceLine).toContain(" · 对照报道：中国妇女网，2023-11-29 · P3、P9、P13");
    const filters = {...context.filters, term: ["overdue"]};
    expect(reconciliation({...context, filters})).toEqual(figure);
  });

  it("explains what only the report counts by the report's own evidence, and nothing where all is on file", () => {
    const context = buildContext({catalog: sampleBeside});
    const figure = reconciliation(context);
    if (figure?.kind !== "bars") throw new Error("no bars");
    const unknowns = figure.rows.map(({id, values}) => [
      values.missing,
      drillOf(figure, {id, part: null}, context)?.unknown ?? null,
      drillOf(figure, {id, part: "on-file"}, context)?.unknown ?? null,
    ]);
    const short = unknowns.filter(([missing]) => missing !== 0);
    expect(short.length).toBeGreaterThan(0);
    for (const [, unknown, onFile] of short) {
      expect(unknown).toMatchObject({
        words: expect.stringMatching(/^报道 \d+ 个，在册 \d+ 个，差 \d+ 个。报道只给出总数/),
        evidence: [{source: expect.any(String)}],
      });
      expect(onFile).toBeNull();
    }
    for (const [missing, unknown] of unknowns) if (missing === 0) expect(unknown).toBeNull();
  });
});

describe("comparison(context)", () => {
  it("counts what is new, gone and changed since the earlier register beside it", () => {
    const figure = comparison(buildContext({catalog: sampleBeside}));
    if (figure?.kind !== "bars") throw new Error("no bars");
    expect(figure.n?.words).toBe("n = 3 行有变动");
    expect(rowsOf(figure)).toEqual([
      ["砚池镇", 1, 1, 0],
      ["竹影镇", 0, 0, 1],
    ]);
  });

  it("calls townships in English where their names are known", () => {
    const figure = comparison(buildContext({catalog: sampleBeside, locale: "en"}));
    expect(figure?.kind === "bars" && figure.rows.map(({label}) => label)).toEqual(["Yanchi Town", "Zhuying Town"]);
  });
});
