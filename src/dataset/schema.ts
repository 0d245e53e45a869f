import * as v from "valibot";

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a code from a code list"));
const isoDate = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const text = v.strictObject({zh: words, en: words});

const evidence = v.strictObject({
  source: slug,
  paragraph: words,
  says: text,
  silentOn: v.nullable(text),
});

const source = v.strictObject({
  id: slug,
  title: text,
  publisher: text,
  authors: v.array(words),
  published: isoDate,
  paragraphs: v.pipe(v.array(words), v.minLength(1)),
});

const codeEntry = v.strictObject({code, label: text, meaning: v.nullable(text)});

const township = v.strictObject({
  code,
  label: text,
  kind: v.picklist(["subdistrict", "town", "township", "outside"]),
});

const frameworkNode = v.strictObject({
  id: slug,
  parent: v.nullable(slug),
  level: v.picklist(["method", "group", "line", "approach", "lever", "platform"]),
  label: text,
  summary: text,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const metric = v.strictObject({
  id: slug,
  label: text,
  /** The counted thing with its measure word, "个" or "federations". */
  unit: text,
  headline: v.boolean(),
  /** What is counted, in one sentence. */
  definition: text,
  /** The total that the source gives; `null` where it gives none, as with a register. */
  reported: v.nullable(v.strictObject({value: count, bound: v.picklist(["exact", "at-least"])})),
  /** The record whose measure this is (an association's members), if it is one record's. */
  about: v.nullable(slug),
  notes: v.array(text),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const coverageRecord = v.strictObject({
  id: slug,
  kind: code,
  name: text,
  aliases: v.array(words),
  summary: text,
  /** The metrics whose named part this record is in. */
  countsIn: v.array(slug),
  /** The 1233 nodes under which the source itself places it. */
  nodes: v.array(slug),
  /** The unit it is built in, where the source names it; `null` is not stated. */
  host: v.nullable(text),
  hostKind: v.nullable(code),
  mode: v.nullable(code),
  township: v.nullable(code),
  /** The 1 of a "1+N" to which it belongs. */
  parent: v.nullable(slug),
  /** The organisation whose honour, facility or publication it is. */
  belongsTo: v.nullable(slug),
  /** An honour's level. */
  level: v.nullable(code),
  /** The person or family an honour was given to, as the source has it. */
  holder: v.nullable(text),
  possiblySame: v.array(v.strictObject({record: slug, why: text})),
  notes: v.array(text),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const question = v.strictObject({
  id: slug,
  asks: text,
  /** Why the answer matters to a reader of the figures. */
  matters: text,
  metrics: v.array(slug),
  records: v.array(slug),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

/** The shape of a dataset file; what it means is checked by `checkMeaning`. */
export const datasetSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: slug,
  version: words,
  title: text,
  region: v.strictObject({code, name: text}),
  /** `report`: totals with some names; `register`: every organisation is a row. */
  basis: v.picklist(["report", "register"]),
  fictional: v.boolean(),
  /** What the date means, since a source may not state the day of its count. */
  date: v.strictObject({day: isoDate, meaning: text}),
  sources: v.pipe(v.array(source), v.minLength(1)),
  codeLists: v.strictObject({
    kind: v.array(codeEntry),
    hostKind: v.array(codeEntry),
    mode: v.array(codeEntry),
    level: v.array(codeEntry),
    township: v.array(township),
  }),
  framework: v.array(frameworkNode),
  metrics: v.array(metric),
  records: v.array(coverageRecord),
  questions: v.array(question),
});

/** `public/data/index.json`: the datasets that are served beside the app. */
export const datasetIndexSchema = v.strictObject({
  $schema: v.optional(v.string()),
  default: slug,
  datasets: v.pipe(v.array(v.strictObject({id: slug, version: words, title: text, day: isoDate})), v.minLength(1)),
});

export type Dataset = v.InferOutput<typeof datasetSchema>;
export type DatasetIndex = v.InferOutput<typeof datasetIndexSchema>;
export type Text = v.InferOutput<typeof text>;
export type Evidence = v.InferOutput<typeof evidence>;
export type Source = v.InferOutput<typeof source>;
export type CodeEntry = v.InferOutput<typeof codeEntry>;
export type Township = v.InferOutput<typeof township>;
export type FrameworkNode = v.InferOutput<typeof frameworkNode>;
export type Metric = v.InferOutput<typeof metric>;
export type CoverageRecord = v.InferOutput<typeof coverageRecord>;
export type Question = v.InferOutput<typeof question>;
