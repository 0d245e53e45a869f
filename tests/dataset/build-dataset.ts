import type {
  CoverageRecord,
  Dataset,
  Evidence,
  FrameworkNode,
  Metric,
  Question,
  Text,
} from "../../src/dataset/schema.ts";

const text: Text = {zh: "字", en: "words"};

export function buildEvidence(changes: Partial<Evidence> = {}): Evidence {
  return {source: "report", paragraph: "P1", says: text, silentOn: null, ...changes};
}

export function buildNode(changes: Partial<FrameworkNode> = {}): FrameworkNode {
  return {
    id: "method",
    parent: null,
    level: "method",
    label: text,
    summary: text,
    evidence: [buildEvidence()],
    ...changes,
  };
}

export function buildMetric(changes: Partial<Metric> = {}): Metric {
  return {
    id: "federations",
    label: text,
    unit: text,
    headline: true,
    definition: text,
    reported: {value: 1, bound: "exact"},
    about: null,
    nodes: [],
    notes: [],
    evidence: [buildEvidence()],
    ...changes,
  };
}

export function buildRecord(changes: Partial<CoverageRecord> = {}): CoverageRecord {
  return {
    id: "first",
    kind: "federation",
    name: text,
    aliases: [],
    summary: text,
    countsIn: [],
    nodes: [],
    host: null,
    hostKind: null,
    mode: null,
    township: null,
    parent: null,
    belongsTo: null,
    level: null,
    holder: null,
    possiblySame: [],
    notes: [],
    evidence: [buildEvidence()],
    ...changes,
  };
}

export function buildQuestion(changes: Partial<Question> = {}): Question {
  return {id: "why", asks: text, matters: text, metrics: [], records: [], evidence: [buildEvidence()], ...changes};
}

/** A dataset that is in order, with one source, one code a list, and nothing else. */
export function buildDataset(changes: Partial<Dataset> = {}): Dataset {
  return {
    id: "small",
    version: "1.0.0",
    title: text,
    region: {code: "350583", name: text},
    basis: "report",
    fictional: true,
    date: {day: "2024-02-29", meaning: text},
    notes: [],
    sources: [
      {id: "report", title: text, publisher: text, authors: [], published: "2024-02-29", paragraphs: ["P1", "P2"]},
    ],
    codeLists: {
      kind: [{code: "federation", label: text, meaning: null}],
      hostKind: [{code: "park", label: text, meaning: null}],
      mode: [{code: "led", label: text, meaning: null}],
      level: [{code: "county", label: text, meaning: null}],
      township: [{code: "350583117", label: text, kind: "town"}],
    },
    framework: [],
    metrics: [],
    records: [],
    questions: [],
    ...changes,
  };
}
