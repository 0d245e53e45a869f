import {describe, expect, it} from "vitest";
import {checkMeaning} from "../../../src/dataset/meaning/check-meaning.ts";
import type {Dataset} from "../../../src/dataset/schema.ts";
import {buildDataset, buildEvidence, buildMetric, buildNode, buildQuestion, buildRecord} from "../build-dataset.ts";

const why = {zh: "名称相近", en: "close names"};
const same = (record: string) => [{record, why}];
const check = (changes: Partial<Dataset>) => checkMeaning(buildDataset(changes));

describe("checkMeaning(dataset)", () => {
  it("finds nothing in a dataset without records", () => {
    expect(check({})).toEqual([]);
  });

  it("finds nothing where every reference resolves", () => {
    const full = buildDataset({
      framework: [
        buildNode(),
        buildNode({id: "levers", parent: "method", level: "group"}),
        buildNode({id: "parks", parent: "levers", level: "lever"}),
      ],
      metrics: [buildMetric({about: "first", nodes: ["parks"]})],
      records: [
        buildRecord({
          countsIn: ["federations"],
          nodes: ["parks"],
          hostKind: "park",
          mode: "led",
          township: "350583117",
          level: "county",
          possiblySame: same("second"),
        }),
        buildRecord({id: "second", parent: "first", belongsTo: "first", possiblySame: same("first")}),
      ],
      questions: [buildQuestion({metrics: ["federations"], records: ["first"]})],
    });
    expect(checkMeaning(full)).toEqual([]);
  });
});

describe("checkMeaning: duplicate-id", () => {
  it("refuses a record's id that an earlier record has", () => {
    expect(check({records: [buildRecord(), buildRecord()]})).toEqual([
      {path: "records[1].id", value: '"first"', reason: {code: "duplicate-id"}},
    ]);
  });

  it("refuses a code twice in its list", () => {
    const {codeLists} = buildDataset();
    expect(check({codeLists: {...codeLists, mode: [...codeLists.mode, ...codeLists.mode]}})).toEqual([
      {path: "codeLists.mode[1].code", value: '"led"', reason: {code: "duplicate-id"}},
    ]);
  });

  it("refuses a record that would count twice in one metric", () => {
    const records = [buildRecord({countsIn: ["federations", "federations"]})];
    expect(check({metrics: [buildMetric()], records})).toEqual([
      {path: "records[0].countsIn[1]", value: '"federations"', reason: {code: "duplicate-id"}},
    ]);
  });
});

describe("checkMeaning: unresolved", () => {
  it.each([
    ["kind", "kind"],
    ["hostKind", "hostKind"],
    ["mode", "mode"],
    ["township", "township"],
    ["level", "level"],
    ["parent", "record"],
    ["belongsTo", "record"],
  ] as const)("refuses a record's %s that is not on file", (key, refersTo) => {
    expect(check({records: [buildRecord({[key]: "nowhere"})]})).toEqual([
      {path: `records[0].${key}`, value: '"nowhere"', reason: {code: "unresolved", refersTo}},
    ]);
  });

  it.each([
    ["countsIn", "metric"],
    ["nodes", "node"],
  ] as const)("refuses an entry of a record's %s that is not on file", (key, refersTo) => {
    expect(check({records: [buildRecord({[key]: ["nowhere"]})]})).toEqual([
      {path: `records[0].${key}[0]`, value: '"nowhere"', reason: {code: "unresolved", refersTo}},
    ]);
  });

  it("refuses a record possibly the same as one that is not on file", () => {
    expect(check({records: [buildRecord({possiblySame: same("nowhere")})]})).toEqual([
      {
        path: "records[0].possiblySame[0].record",
        value: '"nowhere"',
        reason: {code: "unresolved", refersTo: "record"},
      },
    ]);
  });

  it("refuses a metric about a record that is not on file", () => {
    expect(check({metrics: [buildMetric({about: "nowhere"})]})).toEqual([
      {path: "metrics[0].about", value: '"nowhere"', reason: {code: "unresolved", refersTo: "record"}},
    ]);
  });

  it("refuses a metric under a node that is not on file", () => {
    expect(check({metrics: [buildMetric({nodes: ["nowhere"]})]})).toEqual([
      {path: "metrics[0].nodes[0]", value: '"nowhere"', reason: {code: "unresolved", refersTo: "node"}},
    ]);
  });

  it("refuses a node under one that is not on file", () => {
    expect(check({framework: [buildNode({level: "line", parent: "nowhere"})]})).toEqual([
      {path: "framework[0].parent", value: '"nowhere"', reason: {code: "unresolved", refersTo: "node"}},
    ]);
  });

  it("refuses a question that touches what is not on file", () => {
    expect(check({questions: [buildQuestion({metrics: ["no-metric"], records: ["no-record"]})]})).toEqual([
      {path: "questions[0].metrics[0]", value: '"no-metric"', reason: {code: "unresolved", refersTo: "metric"}},
      {path: "questions[0].records[0]", value: '"no-record"', reason: {code: "unresolved", refersTo: "record"}},
    ]);
  });

  it("refuses evidence from a source that is not on file", () => {
    expect(check({records: [buildRecord({evidence: [buildEvidence({source: "hearsay"})]})]})).toEqual([
      {
        path: "records[0].evidence[0].source",
        value: '"hearsay"',
        reason: {code: "unresolved", refersTo: "source"},
      },
    ]);
  });
});

describe("checkMeaning: unknown-paragraph", () => {
  it("refuses evidence from a paragraph that its source does not have", () => {
    expect(check({metrics: [buildMetric({evidence: [buildEvidence(), buildEvidence({paragraph: "P9"})]})]})).toEqual([
      {
        path: "metrics[0].evidence[1].paragraph",
        value: '"P9"',
        reason: {code: "unknown-paragraph", source: "report"},
      },
    ]);
  });
});

describe("checkMeaning: possibly the same", () => {
  it("refuses a link that the other record does not return", () => {
    expect(check({records: [buildRecord({possiblySame: same("second")}), buildRecord({id: "second"})]})).toEqual([
      {
        path: "records[0].possiblySame[0].record",
        value: '"second"',
        reason: {code: "same-as-one-sided", other: "second"},
      },
    ]);
  });

  it("refuses a record linked to itself", () => {
    expect(check({records: [buildRecord({possiblySame: same("first")})]})).toEqual([
      {path: "records[0].possiblySame[0].record", value: '"first"', reason: {code: "same-as-itself"}},
    ]);
  });
});

describe("checkMeaning: cycle", () => {
  it("refuses a record that is its own parent", () => {
    expect(check({records: [buildRecord({parent: "first"})]})).toEqual([
      {path: "records[0].parent", value: '"first"', reason: {code: "cycle", through: "first → first"}},
    ]);
  });

  it("refuses a circle closed by parent and belongsTo together", () => {
    const records = [buildRecord({parent: "second"}), buildRecord({id: "second", belongsTo: "first"})];
    expect(check({records})).toEqual([
      {path: "records[1].belongsTo", value: '"first"', reason: {code: "cycle", through: "first → second → first"}},
    ]);
  });

  it("does not take two ways to one record for a circle", () => {
    const records = [
      buildRecord({parent: "second", belongsTo: "third"}),
      buildRecord({id: "second", parent: "third"}),
      buildRecord({id: "third"}),
    ];
    expect(check({records})).toEqual([]);
  });

  it("follows a chain of 40,000 records without running out of stack", () => {
    const records = Array.from({length: 40_000}, (_, at) =>
      buildRecord({id: `r${at}`, parent: at === 0 ? null : `r${at - 1}`}),
    ).reverse();
    expect(check({records})).toEqual([]);
  });
});

describe("checkMeaning: wrong-child", () => {
  const method = buildNode();
  const group = buildNode({id: "levers", parent: "method", level: "group"});

  it("refuses a lever that stands straight under the method", () => {
    const lever = buildNode({id: "parks", parent: "method", level: "lever"});
    expect(check({framework: [method, group, lever]})).toEqual([
      {
        path: "framework[2].parent",
        value: '"method"',
        reason: {code: "wrong-child", level: "lever", under: "method"},
      },
    ]);
  });

  it("refuses a platform in a group of levers", () => {
    const lever = buildNode({id: "parks", parent: "levers", level: "lever"});
    const platform = buildNode({id: "growth", parent: "levers", level: "platform"});
    expect(check({framework: [method, group, lever, platform]})).toEqual([
      {
        path: "framework[3].parent",
        value: '"levers"',
        reason: {code: "wrong-child", level: "platform", under: "levers"},
      },
    ]);
  });

  it("refuses a lever without a group", () => {
    expect(check({framework: [buildNode({id: "parks", level: "lever"})]})).toEqual([
      {path: "framework[0].parent", value: "null", reason: {code: "wrong-child", level: "lever", under: "none"}},
    ]);
  });
});

describe("checkMeaning: named-exceeds-reported", () => {
  const records = [buildRecord({countsIn: ["federations"]}), buildRecord({id: "second", countsIn: ["federations"]})];

  it("refuses two named where one is reported", () => {
    expect(check({metrics: [buildMetric()], records})).toEqual([
      {
        path: "metrics[0].reported.value",
        value: "1",
        reason: {code: "named-exceeds-reported", named: "2", reported: "1"},
      },
    ]);
  });

  it("lets two be named where at least one is reported, or none is", () => {
    expect(check({metrics: [buildMetric({reported: {value: 1, bound: "at-least"}})], records})).toEqual([]);
    expect(check({metrics: [buildMetric({reported: null})], records})).toEqual([]);
  });
});

describe("checkMeaning: unreal-date", () => {
  it("refuses 30 February", () => {
    const {date} = buildDataset();
    expect(check({date: {...date, day: "2023-02-30"}})).toEqual([
      {path: "date.day", value: '"2023-02-30"', reason: {code: "unreal-date"}},
    ]);
  });

  it("knows leap years", () => {
    const {sources} = buildDataset();
    expect(check({sources: sources.map((source) => ({...source, published: "2023-02-29"}))})).toEqual([
      {path: "sources[0].published", value: '"2023-02-29"', reason: {code: "unreal-date"}},
    ]);
  });
});

describe("checkMeaning: tile-taken", () => {
  const townshipsAt = (...tiles: {column: number; row: number}[]) => {
    const {codeLists} = buildDataset();
    const label = {zh: "镇", en: "Town"};
    return {
      codeLists: {
        ...codeLists,
        township: tiles.map((tile, at) => ({code: `t${at}`, label, kind: "town" as const, tile})),
      },
    };
  };

  it("refuses a township on the place of an earlier one", () => {
    expect(check(townshipsAt({column: 1, row: 0}, {column: 0, row: 1}, {column: 1, row: 0}))).toEqual([
      {path: "codeLists.township[2].tile", value: '{"column":1,"row":0}', reason: {code: "tile-taken", by: "t0"}},
    ]);
  });

  it("lets places differ in one number, and townships have none", () => {
    expect(check(townshipsAt({column: 1, row: 0}, {column: 1, row: 1}, {column: 0, row: 1}))).toEqual([]);
  });
});
