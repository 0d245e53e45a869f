import {describe, expect, it} from "vitest";
import {evidenceOf, joinRuns, sourceLine} from "../../../src/figures/text/source-line.ts";
import {buildCatalog} from "../../coverage/build-catalog.ts";
import {buildDataset, buildEvidence} from "../../dataset/build-dataset.ts";
import {buildContext} from "../build-context.ts";

const all = ["P1", "P2", "P3", "P4", "P5", "P6"];

describe("joinRuns(all, cited)", () => {
  it.each([
    ["nothing", [], []],
    ["one paragraph", ["P4"], ["P4"]],
    ["two neighbours, which are no shorter as a run", ["P1", "P2"], ["P1", "P2"]],
    ["three neighbours", ["P2", "P3", "P4"], ["P2–P4"]],
    ["all", all, ["P1–P6"]],
    ["runs with a gap between", ["P1", "P3", "P4", "P5"], ["P1", "P3–P5"]],
    ["neighbours in another order", ["P5", "P3", "P4"], ["P3–P5"]],
  ])("shortens %s", (_, cited, runs) => {
    expect(joinRuns(all, new Set(cited))).toEqual(runs);
  });

  it("follows the source's order, not the alphabet's", () => {
    expect(joinRuns(["P8", "P9", "P10", "P11"], new Set(["P11", "P10", "P9"]))).toEqual(["P9–P11"]);
  });
});

describe("sourceLine(evidence, context)", () => {
  const [report] = buildDataset().sources;
  if (!report) throw new Error("expected a source");
  const other = {...report, id: "other", publisher: {zh: "乙报", en: "Paper B"}, published: "2024-03-01"};
  const catalog = buildCatalog({sources: [report, other]});

  it("names publisher, day and paragraphs, each paragraph once", () => {
    const evidence = [buildEvidence(), buildEvidence({paragraph: "P2"}), buildEvidence()];
    expect(sourceLine(evidence, buildContext({catalog}))).toBe("来源：字，2024-02-29 · P1、P2");
    expect(sourceLine(evidence, buildContext({catalog, locale: "en"}))).toBe("Source: words, 2024-02-29 · P1, P2");
  });

  it("has a clause for each source that is cited, and none for one that is not", () => {
    const evidence = [buildEvidence(), buildEvidence({source: "other", paragraph: "P2"})];
    expect(sourceLine(evidence, buildContext({catalog}))).toBe("来源：字，2024-02-29 · P1 来源：乙报，2024-03-01 · P2");
    expect(sourceLine(evidence.slice(1), buildContext({catalog}))).toBe("来源：乙报，2024-03-01 · P2");
  });

  it("names the sources without a paragraph for a figure that shows nothing", () => {
    expect(sourceLine([], buildContext())).toBe("来源：中国妇女网，2023-11-29");
  });
});

describe("evidenceOf(things)", () => {
  it("gives each piece once, in the order met", () => {
    const first = buildEvidence({paragraph: "P2"});
    const second = buildEvidence({paragraph: "P1"});
    expect(evidenceOf([{evidence: [first, second]}, {evidence: [{...first}]}])).toEqual([first, second]);
  });

  it("keeps two statements from one paragraph", () => {
    const said = (zh: string) => buildEvidence({says: {zh, en: zh}});
    expect(evidenceOf([{evidence: [said("甲"), said("乙")]}])).toHaveLength(2);
  });

  it("is empty for nothing", () => {
    expect(evidenceOf([])).toEqual([]);
  });
});
