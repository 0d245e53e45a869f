import {describe, expect, it} from "vitest";
import {noFilters} from "../../../src/coverage/filters.ts";
import {childNodes, frameworkLevels, nodeOrder} from "../../../src/coverage/framework/framework-levels.ts";
import {nodeContents, nodeDimension} from "../../../src/coverage/framework/node-contents.ts";
import type {FrameworkNode} from "../../../src/dataset/schema.ts";
import {buildNode} from "../../dataset/build-dataset.ts";
import {buildCatalog, idsOf} from "../build-catalog.ts";
import {nanan} from "../nanan.ts";

const namesOf = (nodes: readonly FrameworkNode[]) => nodes.map(({id}) => id);

function contentsOf(id: string, filters = noFilters) {
  const node = nanan.nodeById.get(id);
  if (!node) throw new RangeError(`no such node: ${id}`);
  return nodeContents(node, filters, nanan);
}

describe("nodeContents(node, filters, catalog)", () => {
  it("parts federations from other records, and what the source places there from what only belongs there", () => {
    const {organisations, others, through, metrics} = contentsOf("parks-and-bases");
    expect(organisations).toHaveLength(8);
    expect(others.map(({kind}) => kind)).toEqual(Array(5).fill("micro-home"));
    expect(idsOf(through)).toEqual([
      "xiamei-work-station",
      "mothers-team",
      "womens-red-workshop",
      "children-work-station",
      "womens-counselling-post",
      "fujian-beautiful-family",
      "quanzhou-red-banner-holder",
    ]);
    expect(metrics).toEqual([]);
  });

  it("has an organisation under a platform only through what belongs to it", () => {
    const {organisations, others, through, metrics} = contentsOf("executive-growth");
    expect([organisations.length, others.length]).toEqual([0, 3]);
    expect(idsOf(through)).toEqual(["xiamei-base"]);
    expect(metrics.map(({id}) => id)).toEqual(["work-stations"]);
  });

  it("counts a record of two levers once under their group", () => {
    const {organisations, metrics} = contentsOf("three-levers");
    expect(organisations).toHaveLength(17);
    expect(idsOf(organisations).filter((id) => id === "yangguang-zhongke")).toHaveLength(1);
    expect(metrics.map(({id}) => id)).toEqual([
      "chamber-federations",
      "members-women-entrepreneurs",
      "members-women-scientists",
    ]);
  });

  it("is narrowed by every filter but the one of its own dimension", () => {
    const filters = {...noFilters, lever: ["chambers"], hostKind: ["base"], kind: ["federation"]};
    expect(idsOf(contentsOf("parks-and-bases", {...filters, hostKind: []}).organisations)).toHaveLength(8);
    expect(contentsOf("parks-and-bases", filters).others).toEqual([]);
    expect(contentsOf("ideological-guidance", {...noFilters, lever: ["chambers"]}).others).toEqual([]);
  });

  it("is empty for an approach under which nothing is placed", () => {
    const framework = [buildNode({id: "method"}), buildNode({id: "bare", parent: "method", level: "line"})];
    const catalog = buildCatalog({framework, records: []});
    const [, bare] = framework;
    if (!bare) throw new RangeError("no node");
    expect(nodeContents(bare, noFilters, catalog)).toEqual({organisations: [], others: [], through: [], metrics: []});
  });
});

describe("nodeOrder(catalog)", () => {
  it("tells each node before its parts", () => {
    expect(namesOf(nodeOrder(nanan)).slice(0, 6)).toEqual([
      "method",
      "main-line",
      "two-approaches",
      "tailored-by-category",
      "standardised-procedure",
      "three-levers",
    ]);
    expect(nodeOrder(nanan)).toHaveLength(13);
  });

  it("keeps parts with their whole, however the file has them", () => {
    const framework = [
      buildNode({id: "a", parent: "levers", level: "lever"}),
      buildNode({id: "line", parent: "method", level: "line"}),
      buildNode({id: "levers", parent: "method", level: "group"}),
      buildNode({id: "method"}),
    ];
    const catalog = buildCatalog({framework, records: []});
    expect(namesOf(nodeOrder(catalog))).toEqual(["method", "line", "levers", "a"]);
    expect(namesOf(childNodes("levers", catalog))).toEqual(["a"]);
    expect(frameworkLevels(catalog).map(({level, group}) => [level, group?.id ?? null])).toEqual([
      ["line", null],
      ["lever", "levers"],
    ]);
  });

  it("is empty where there is no method", () => {
    expect(nodeOrder(buildCatalog({framework: []}))).toEqual([]);
  });
});

it("nodeDimension(node) is the dimension whose value it is: none for a group, an approach or the method", () => {
  const levels = ["line", "lever", "platform", "approach", "group", "method"] as const;
  expect(levels.map((level) => nodeDimension({level}))).toEqual(["lever", "lever", "platform", null, null, null]);
});
