import {readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {parseDatasetIndex} from "../../src/dataset/dataset-index.ts";
import {parseJson} from "../../src/dataset/fetch-json.ts";
import {parseDataset} from "../../src/dataset/parse-dataset.ts";
import type {CoverageRecord} from "../../src/dataset/schema.ts";

function readData(name: string): unknown {
  return parseJson(readFileSync(new URL(`../../public/data/${name}.json`, import.meta.url), "utf8"), name);
}

const dataset = parseDataset(readData("nanan-2023"), "nanan-2023");
const {metrics, records, framework, questions, codeLists} = dataset;
const federations = records.filter(({kind}) => kind === "federation");
const byId = new Map(records.map((record) => [record.id, record]));

function tally(values: readonly (string | null)[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value ?? "not stated"] = (counts[value ?? "not stated"] ?? 0) + 1;
  return counts;
}

function inheritedTownship(record: CoverageRecord | undefined): string | null {
  if (record === undefined) return null;
  return record.township ?? inheritedTownship(byId.get(record.parent ?? ""));
}

describe("public/data/index.json", () => {
  it("lists the dataset with its own id, version, title and day", () => {
    expect(parseDatasetIndex(readData("index"), "index")).toMatchObject({
      default: dataset.id,
      datasets: expect.arrayContaining([
        {id: dataset.id, version: dataset.version, title: dataset.title, day: dataset.date.day},
      ]),
    });
  });
});

describe("nanan-2023: metrics", () => {
  it("heads with 80 three-new federations, 21 sites, 14 in out-of-town chambers, 12 work stations", () => {
    const headline = metrics.filter((metric) => metric.headline);
    expect(headline.map(({id, reported}) => [id, reported])).toEqual([
      ["three-new-federations", {value: 80, bound: "exact"}],
      ["sites", {value: 21, bound: "exact"}],
      ["chamber-federations", {value: 14, bound: "exact"}],
      ["work-stations", {value: 12, bound: "exact"}],
    ]);
  });

  it("names 15, 0, 3 and 3 of them, the chambers not among the 15", () => {
    const named = (metric: string) => records.filter(({countsIn}) => countsIn.includes(metric)).length;
    expect(named("three-new-federations")).toBe(15);
    expect(named("sites")).toBe(0);
    expect(named("chamber-federations")).toBe(3);
    expect(named("work-stations")).toBe(3);
    expect(records.filter(({countsIn}) => countsIn.length > 1)).toEqual([]);
  });

  it("also has 26 surveyed, 130 and 99 members, and at least 10 bases and posts", () => {
    const rest = metrics.filter((metric) => !metric.headline);
    expect(rest.map(({id, reported, about}) => [id, reported?.value, reported?.bound, about])).toEqual([
      ["townships-surveyed", 26, "exact", null],
      ["members-women-entrepreneurs", 130, "exact", "women-entrepreneurs-association"],
      ["members-women-scientists", 99, "exact", "women-scientists-association"],
      ["model-bases-and-posts", 10, "at-least", null],
    ]);
  });
});

describe("nanan-2023: metrics and the framework", () => {
  it("counts each metric under the node whose paragraph gives it", () => {
    expect(metrics.map(({id, nodes}) => [id, nodes])).toEqual([
      ["three-new-federations", ["main-line"]],
      ["sites", ["main-line"]],
      ["chamber-federations", ["chambers"]],
      ["work-stations", ["executive-growth"]],
      ["townships-surveyed", ["tailored-by-category"]],
      ["members-women-entrepreneurs", ["social-organisations"]],
      ["members-women-scientists", ["social-organisations"]],
      ["model-bases-and-posts", ["womens-achievement"]],
    ]);
  });
});

describe("nanan-2023: records", () => {
  it("has every kind of thing that the article names", () => {
    expect(tally(records.map(({kind}) => kind))).toEqual({
      federation: 18,
      "micro-home": 5,
      "work-station": 3,
      association: 2,
      facility: 4,
      honour: 4,
      project: 3,
      programme: 6,
      publication: 2,
      channel: 3,
      "county-federation": 1,
    });
  });

  it("places 18 federations 20 times: main line 2, social organisations 7, parks and bases 8, chambers 3", () => {
    expect(tally(federations.flatMap(({nodes}) => nodes))).toEqual({
      "main-line": 2,
      "social-organisations": 7,
      "parks-and-bases": 8,
      chambers: 3,
    });
  });

  it("has two federations under two nodes", () => {
    expect(federations.filter(({nodes}) => nodes.length > 1).map(({id, nodes}) => [id, nodes])).toEqual([
      ["xiamei-base", ["main-line", "parks-and-bases"]],
      ["yangguang-zhongke", ["social-organisations", "parks-and-bases"]],
    ]);
  });

  it("states a building mode of two federations and not of 16", () => {
    expect(tally(federations.map(({mode}) => mode))).toEqual({
      "joint-cross-base": 1,
      "joint-same-owner": 1,
      "not stated": 16,
    });
  });

  it("states a host kind only where the article's own noun does", () => {
    expect(tally(federations.map(({hostKind}) => hostKind))).toEqual({
      enterprise: 2,
      park: 2,
      "industrial-base": 1,
      "industry-association": 1,
      "social-organisation": 1,
      "out-of-town-chamber": 3,
      "not stated": 8,
    });
  });

  it("has, with what is inherited, 4 federations in 霞美镇, 1 in 省新镇, 3 outside, 10 not stated", () => {
    expect(tally(federations.map(inheritedTownship))).toEqual({
      "350583117": 4,
      "350583100": 1,
      outside: 3,
      "not stated": 10,
    });
  });

  it("copies no inherited township into the file: two are stated, and three are outside", () => {
    expect(tally(records.map(({township}) => township))).toMatchObject({"350583117": 1, "350583100": 1, outside: 3});
  });

  it("has three federations and five micro-homes under the Xiamei base (1+N)", () => {
    const children = records.filter(({parent}) => parent === "xiamei-base");
    expect(tally(children.map(({kind}) => kind))).toEqual({federation: 3, "micro-home": 5});
  });

  it("has one honour whose holder is left open", () => {
    const honours = records.filter(({kind}) => kind === "honour");
    expect(honours.map(({level, holder, belongsTo}) => [level, holder?.zh ?? null, belongsTo])).toEqual([
      ["national", "杨宝贵家庭", "xiejin-building-materials"],
      ["prefecture", "陈雪琴", "binhai-hospital"],
      ["provincial", "陈小燕家庭", "xiamei-base"],
      ["prefecture", null, "xiamei-base"],
    ]);
  });

  it("links what is possibly the same, both ways", () => {
    const pairs = records.flatMap(({id, possiblySame}) => possiblySame.map(({record}) => [id, record]));
    expect(pairs).toEqual([
      ["china-plumbing-city", "luncang-work-station"],
      ["chenghui-property", "chenghui-international"],
      ["chenghui-international", "chenghui-property"],
      ["luncang-work-station", "china-plumbing-city"],
    ]);
  });
});

describe("nanan-2023: framework, lists and questions", () => {
  it("has 1 main line, 2 approaches, 3 levers, 3 platforms", () => {
    expect(tally(framework.map(({level}) => level))).toEqual({
      method: 1,
      group: 3,
      line: 1,
      approach: 2,
      lever: 3,
      platform: 3,
    });
  });

  it("has the 26 divisions by their nine-digit code, and outside", () => {
    expect(codeLists.township).toHaveLength(27);
    expect(codeLists.township.filter(({code}) => /^350583\d{3}$/.test(code))).toHaveLength(26);
    expect(codeLists.township.at(-1)?.code).toBe("outside");
  });

  it("has a place on the schematic grid for each of the 26, none for outside, and north above south", () => {
    const rowOf = (name: string) => codeLists.township.find(({label}) => label.zh === name)?.tile?.row;
    expect(codeLists.township.filter(({tile}) => tile !== undefined)).toHaveLength(26);
    expect(codeLists.township.at(-1)?.tile).toBeUndefined();
    expect(["向阳乡", "诗山镇", "仑苍镇", "溪美街道", "霞美镇", "官桥镇", "水头镇", "石井镇"].map(rowOf)).toEqual([
      0, 2, 3, 4, 5, 6, 7, 8,
    ]);
  });

  it("has every open question, each touching a metric or a record", () => {
    expect(questions.map(({id}) => id)).toEqual([
      "chambers-inside-three-new",
      "three-new-meaning",
      "when-counted",
      "micro-home-a-site",
      "stations-among-sites",
      "chenghui-same",
      "plumbing-city-same",
      "red-banner-holder",
    ]);
    expect(questions.filter((question) => question.metrics.length + question.records.length === 0)).toEqual([]);
  });

  it("says in Chinese with full-width punctuation", () => {
    const halfWidth = JSON.stringify(dataset).match(/"zh":"[^"]*\p{Script=Han}[,;:?!()][^"]*"/gu);
    expect(halfWidth).toBeNull();
  });
});
