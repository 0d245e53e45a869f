import type {DatasetIssue, Referent} from "../dataset-error.ts";
import type {CoverageRecord, Dataset} from "../schema.ts";
import {checkReferences, type Reference} from "./checks.ts";

/** References to a record, metric, node or code that the file does not have. */
export function findUnresolved(dataset: Dataset): DatasetIssue[] {
  const {framework, metrics, records, questions} = dataset;
  const references = [
    ...framework.map(({parent}, at) => refer(`framework[${at}].parent`, parent, "node")),
    ...metrics.flatMap(({about, nodes}, at) => [
      refer(`metrics[${at}].about`, about, "record"),
      ...referAll(`metrics[${at}].nodes`, nodes, "node"),
    ]),
    ...records.flatMap((record, at) => referencesOf(record, `records[${at}]`)),
    ...questions.flatMap((question, at) => [
      ...referAll(`questions[${at}].metrics`, question.metrics, "metric"),
      ...referAll(`questions[${at}].records`, question.records, "record"),
    ]),
  ];
  return checkReferences(references, knownIn(dataset));
}

function referencesOf(record: CoverageRecord, path: string): Reference[] {
  return [
    refer(`${path}.kind`, record.kind, "kind"),
    ...referAll(`${path}.countsIn`, record.countsIn, "metric"),
    ...referAll(`${path}.nodes`, record.nodes, "node"),
    refer(`${path}.hostKind`, record.hostKind, "hostKind"),
    refer(`${path}.mode`, record.mode, "mode"),
    refer(`${path}.township`, record.township, "township"),
    refer(`${path}.parent`, record.parent, "record"),
    refer(`${path}.belongsTo`, record.belongsTo, "record"),
    refer(`${path}.level`, record.level, "level"),
    ...record.possiblySame.map((same, at) => refer(`${path}.possiblySame[${at}].record`, same.record, "record")),
  ];
}

function refer(path: string, to: string | null, refersTo: Referent): Reference {
  return {path, to, refersTo};
}

function referAll(path: string, targets: readonly string[], refersTo: Referent): Reference[] {
  return targets.map((to, at) => refer(`${path}[${at}]`, to, refersTo));
}

function knownIn({framework, metrics, records, codeLists}: Dataset): Partial<Record<Referent, ReadonlySet<string>>> {
  const idsOf = (items: readonly {id: string}[]) => new Set(items.map(({id}) => id));
  const codesOf = (entries: readonly {code: string}[]) => new Set(entries.map(({code}) => code));
  return {
    record: idsOf(records),
    metric: idsOf(metrics),
    node: idsOf(framework),
    kind: codesOf(codeLists.kind),
    hostKind: codesOf(codeLists.hostKind),
    mode: codesOf(codeLists.mode),
    level: codesOf(codeLists.level),
    township: codesOf(codeLists.township),
  };
}
