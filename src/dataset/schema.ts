import * as v from "valibot";
import type {Register, RegisterEntry} from "./register/register.ts";

/*
 * A description here is written into public/schema too, for those who write such files by
 * hand or by program; `npm run schema` renews it.
 */

const words = v.pipe(v.string(), v.trim(), v.nonEmpty());
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));
const code = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "a code from a code list"));
const isoDate = v.pipe(v.string(), v.isoDate());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const text = v.strictObject({zh: words, en: words});

const evidence = v.strictObject({
  source: slug,
  paragraph: v.pipe(words, v.description("One of the source's paragraphs.")),
  says: v.pipe(text, v.description("What the source says, in words that are not the source's.")),
  silentOn: v.pipe(v.nullable(text), v.description("What the source leaves open.")),
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
  tile: v.pipe(
    v.optional(v.strictObject({column: count, row: count})),
    v.description("Its roughly true place on a schematic grid, from the north-west corner; left out, it has none."),
  ),
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
  unit: v.pipe(text, v.description("The bare measure word: 个, federations.")),
  headline: v.boolean(),
  definition: v.pipe(text, v.description("What is counted, in one sentence.")),
  reported: v.pipe(
    v.nullable(v.strictObject({value: count, bound: v.picklist(["exact", "at-least"])})),
    v.description("The total that the source gives; null where it gives none, as with a register."),
  ),
  about: v.pipe(
    v.nullable(slug),
    v.description("The record whose measure this is (an association's members), if it is one record's."),
  ),
  nodes: v.pipe(v.array(slug), v.description("The framework nodes under which the source itself counts it.")),
  notes: v.array(text),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const coverageRecord = v.strictObject({
  id: slug,
  kind: code,
  name: text,
  aliases: v.array(words),
  summary: text,
  countsIn: v.pipe(v.array(slug), v.description("The metrics whose named part this record is in.")),
  nodes: v.pipe(v.array(slug), v.description("The framework nodes under which the source itself places it.")),
  host: v.pipe(
    v.nullable(text),
    v.description("The unit it is built in, where the source names it; null is not stated."),
  ),
  hostKind: v.pipe(v.nullable(code), v.description("Null is not stated: never guessed from a name.")),
  mode: v.pipe(v.nullable(code), v.description("How it was built; null is not stated.")),
  township: v.pipe(v.nullable(code), v.description("Null is not stated; a parent's is not copied here.")),
  parent: v.pipe(v.nullable(slug), v.description("The 1 of a 1+N to which it belongs.")),
  belongsTo: v.pipe(
    v.nullable(slug),
    v.description("The organisation or programme whose honour, facility, project or publication it is."),
  ),
  level: v.pipe(v.nullable(code), v.description("An honour's level.")),
  holder: v.pipe(
    v.nullable(text),
    v.description("The person or family an honour was given to, as the source has it; null is not stated."),
  ),
  covers: v.optional(
    v.pipe(
      v.strictObject({
        organisations: v.pipe(v.nullable(count), v.description("Organisations it covers.")),
        women: v.pipe(v.nullable(count), v.description("Women it covers.")),
        executives: v.pipe(v.nullable(count), v.description("Executive members it has.")),
      }),
      v.description(
        "What a record of a register covers, in whole numbers; null is unknown, never 0. A report has none.",
      ),
    ),
  ),
  possiblySame: v.array(v.strictObject({record: slug, why: text})),
  notes: v.array(text),
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const question = v.strictObject({
  id: slug,
  asks: text,
  matters: v.pipe(text, v.description("Why the answer matters to a reader of the figures.")),
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
  basis: v.pipe(
    v.picklist(["report", "register"]),
    v.description("report: totals with some names; register: every organisation is a row."),
  ),
  fictional: v.boolean(),
  date: v.pipe(
    v.strictObject({day: isoDate, meaning: text}),
    v.description("The data's date and what it means, since a source may not state the day of its count."),
  ),
  notes: v.pipe(v.array(text), v.description("What holds for the whole dataset, for its page of methods.")),
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

const release = v.strictObject({
  version: v.pipe(words, v.description("Its file is data/<id>@<version>.json.")),
  day: isoDate,
  note: v.optional(text),
});

const correction = v.strictObject({
  version: v.pipe(words, v.description("The release in which it is right.")),
  day: isoDate,
  what: text,
  why: text,
  records: v.pipe(v.array(words), v.description("A report's ids, or a register's names.")),
});

/** `public/data/index.json`: the datasets that are served beside the app, and earlier releases of them. */
export const datasetIndexSchema = v.strictObject({
  $schema: v.optional(v.string()),
  default: slug,
  datasets: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        version: words,
        title: text,
        day: isoDate,
        releases: v.pipe(v.optional(v.array(release)), v.description("Earlier releases; this is the newest.")),
        corrections: v.optional(v.array(correction)),
      }),
    ),
    v.minLength(1),
  ),
});

type DatasetFile = v.InferOutput<typeof datasetSchema>;
export type CodeEntry = v.InferOutput<typeof codeEntry>;

/** The code lists that only a register brings. */
type RegisterLists = Partial<
  Record<"lever" | "form" | "sector" | "status" | "party" | "site" | "station" | "founded" | "term", CodeEntry[]>
>;

/** A dataset as the app has it: read from its file, or made from a register, whose rows it then has. */
export type Dataset = Omit<DatasetFile, "records" | "codeLists" | "metrics"> & {
  metrics: Metric[];
  codeLists: DatasetFile["codeLists"] & RegisterLists;
  records: CoverageRecord[];
  /** With the day from which its terms are counted. */
  register?: Register & {today: string};
};
export type DatasetIndex = v.InferOutput<typeof datasetIndexSchema>;
export type ServedDataset = DatasetIndex["datasets"][number];
export type Release = v.InferOutput<typeof release>;
export type Correction = v.InferOutput<typeof correction>;
export type Text = v.InferOutput<typeof text>;
export type Evidence = v.InferOutput<typeof evidence>;
export type Township = v.InferOutput<typeof township>;
export type FrameworkNode = v.InferOutput<typeof frameworkNode>;
/** A quantity of which a source gives the total, or a register the rows; with how many rows leave open whether they count. */
export type Metric = v.InferOutput<typeof metric> & {unstated?: number};
/** What is on file of an organisation, an honour, a project …; in a register, with its row and when its term ends. */
export type CoverageRecord = v.InferOutput<typeof coverageRecord> & {entry?: RegisterEntry; term?: string | null};
export type Question = v.InferOutput<typeof question>;
