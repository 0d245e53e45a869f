import type {CoverageRecord, Dataset, Text} from "../../dataset/schema.ts";

/** What of a record is compared, in the order in which it is told. */
export const comparedFields = [
  "name",
  "kind",
  "aliases",
  "host",
  "hostKind",
  "mode",
  "township",
  "parent",
  "belongsTo",
  "level",
  "holder",
  "nodes",
  "countsIn",
  "summary",
] as const satisfies readonly (keyof CoverageRecord)[];

type ComparedField = (typeof comparedFields)[number];

/** What stands in a field, in both languages; empty is not stated. */
export type FieldValue = readonly Text[];

type FieldChange = {field: ComparedField; from: FieldValue; to: FieldValue};

type ChangedRecord = {before: CoverageRecord; after: CoverageRecord; changes: readonly FieldChange[]};

export type DatasetComparison = {
  /** Only in the later dataset, and only in the earlier one. */
  added: readonly CoverageRecord[];
  gone: readonly CoverageRecord[];
  changed: readonly ChangedRecord[];
  unchanged: readonly CoverageRecord[];
};

/**
 * Compares an earlier dataset of a report with a later one, record by record as their ids have
 * it: what is new, gone, changed (which fields, from what to what) and unchanged, in the order
 * of the files. Codes and references are compared as codes, and told by their labels, each as
 * its own dataset calls it.
 */
export function compareDatasets(before: Dataset, after: Dataset): DatasetComparison {
  const earlier = new Map(before.records.map((record) => [record.id, record]));
  const later = new Set(after.records.map(({id}) => id));
  const [labelsBefore, labelsAfter] = [labelsOf(before), labelsOf(after)];
  const both = after.records.flatMap((record): ChangedRecord[] => {
    const one = earlier.get(record.id);
    if (one === undefined) return [];
    const changes = comparedFields.flatMap((field): FieldChange[] => {
      const [from, to] = [codesOf(one, field), codesOf(record, field)];
      if (isSame(from, to)) return [];
      return [{field, from: from.map(wordsIn(labelsBefore, field)), to: to.map(wordsIn(labelsAfter, field))}];
    });
    return [{before: one, after: record, changes}];
  });
  return {
    added: after.records.filter(({id}) => !earlier.has(id)),
    gone: before.records.filter(({id}) => !later.has(id)),
    changed: both.filter(({changes}) => changes.length > 0),
    unchanged: both.filter(({changes}) => changes.length === 0).map((pair) => pair.after),
  };
}

type Value = string | Text;

function codesOf(record: CoverageRecord, field: ComparedField): readonly Value[] {
  const value = record[field];
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Several values have no order. */
function isSame(from: readonly Value[], to: readonly Value[]): boolean {
  const written = (values: readonly Value[]) =>
    values
      .map((value) => (typeof value === "string" ? value : `${value.zh}\n${value.en}`))
      .sort()
      .join("\n\n");
  return written(from) === written(to);
}

type Labels = Partial<Record<ComparedField, ReadonlyMap<string, Text>>>;

/** How a dataset calls what its records refer to. */
function labelsOf({codeLists, records, framework, metrics}: Dataset): Labels {
  const listed = (entries: readonly {code: string; label: Text}[]) =>
    new Map(entries.map(({code, label}) => [code, label]));
  const named = new Map(records.map(({id, name}) => [id, name]));
  return {
    kind: listed(codeLists.kind),
    hostKind: listed(codeLists.hostKind),
    mode: listed(codeLists.mode),
    township: listed(codeLists.township),
    level: listed(codeLists.level),
    parent: named,
    belongsTo: named,
    nodes: new Map(framework.map(({id, label}) => [id, label])),
    countsIn: new Map(metrics.map(({id, label}) => [id, label])),
  };
}

function wordsIn(labels: Labels, field: ComparedField): (value: Value) => Text {
  return (value) => (typeof value === "string" ? (labels[field]?.get(value) ?? {zh: value, en: value}) : value);
}
