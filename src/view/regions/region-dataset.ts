import {type Catalog, catalogOf} from "../../coverage/catalog.ts";
import {optionsOf} from "../../coverage/count/options-of.ts";
import {toCells} from "../../coverage/facets/cells.ts";
import {facetIndex} from "../../coverage/facets/facet-index.ts";
import {type FacetKey, facetKeys} from "../../coverage/facets/facet-key.ts";
import {packedTable, unstatedOf} from "../../coverage/facets/packed-table.ts";
import {talliedMetrics} from "../../coverage/facets/tallied-metrics.ts";
import type {RegionPlace} from "../../coverage/regions/region-place.ts";
import {type RegisterMetricId, registerMetricIds} from "../../coverage/register/register-metrics.ts";
import type {Steps} from "../../coverage/steps/run-steps.ts";
import type {CodedColumn, PackedDimension, PackedRegister} from "../../dataset/packed/packed-register.ts";
import {levelOfRegion, regionAt} from "../../dataset/packed/region-code.ts";
import type {CodeEntry, Dataset, Text, Township} from "../../dataset/schema.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import {registerLists} from "../register/register-lists.ts";
import {metricOf} from "../register/register-metric-words.ts";

/**
 * A region of several counties as a catalog: the parts of the region stand where a county's
 * has its townships, and what is counted are the packed rows or cells, which no record stands for.
 *
 * @param today - The day from which its terms are counted.
 * @param says - The sentences of a register in both languages.
 * @returns In steps: a nation has a million rows.
 */
export function* regionCatalog(
  place: RegionPlace & {packed: NonNullable<RegionPlace["packed"]>},
  today: string,
  says: Readonly<Record<Locale, Translate>>,
): Steps<Catalog> {
  const {register, stretch} = place.packed;
  const here = place.path.at(-1) ?? {code: register.region.code, label: same(register.region.name)};
  const title = titleOf(here.label, register.title);
  const parts = partsOf(register, here.code, place);
  const dataset: Dataset = {
    id: register.id,
    version: register.day,
    title,
    region: {code: here.code, name: here.label},
    basis: "register",
    fictional: register.fictional,
    date: {day: register.day, meaning: {zh: "读取日期", en: "Read on"}},
    notes: [],
    sources: [
      {
        id: "register",
        title: same(register.file),
        publisher: same(register.title),
        authors: [],
        published: register.day,
        paragraphs: [],
      },
    ],
    codeLists: {...listsOf(register), township: parts},
    framework: [],
    metrics: [],
    records: [],
    questions: [],
  };
  const bare = catalogOf(dataset);
  const known = new Set(parts.map(({code}) => code));
  const table = packedTable({
    register,
    stretch,
    today,
    partOf(region) {
      const part = regionAt(region, place.partsAre);
      return part !== null && known.has(part) ? part : null;
    },
    valuesOf: (dimension) => optionsOf(dimension, bare).map(({value}) => value),
  });
  for (const key of facetKeys) {
    yield;
    yield* table.prepare(key);
  }
  const cells = yield* toCells(table, cellKeys);
  yield;
  const index = facetIndex(table, facetKeys, cells);
  const {values} = table.columnOf("metric");
  const {counts} = index.whole.countsOf("metric");
  yield;
  const tallied = talliedMetrics(register, stretch, table);
  yield;
  const metrics = registerMetricIds
    .filter((id) => isTold(id, register))
    .map((id) => metricOf(id, tallied.get(id)?.unstated ?? counts[values.indexOf(unstatedOf(id))] ?? 0, says));
  return {...catalogOf({...dataset, metrics}), index, tallied, place: {...place, packed: {...place.packed, today}}};
}

/** What an overview counts by and is narrowed by, before what is asked for less often. */
const cellKeys: readonly FacetKey[] = [
  "township",
  "kind",
  "hostKind",
  "sector",
  "form",
  "status",
  "lever",
  "mode",
  "term",
  "party",
  "site",
  "station",
  "metric",
  "founded",
];

/** Whether a register tells a metric at all: of cells that leave out what it asks for and do not tally it nothing is known, and 0 would be wrong. */
function isTold(metric: RegisterMetricId, {leftOut = [], tallies}: PackedRegister): boolean {
  switch (metric) {
    case "three-new-federations":
      return !leftOut.includes("form");
    case "sites":
      return tallies !== undefined || !leftOut.includes("site");
    case "chamber-federations":
      return !leftOut.includes("hostKind");
    case "work-stations":
      return tallies !== undefined || !leftOut.includes("station");
  }
}

/** The parts of a region, in the order of their codes: those that lie in it, with an organisation or without. */
function partsOf({regions}: PackedRegister, region: string, {partsAre}: RegionPlace): Township[] {
  return regions
    .filter(({code}) => code.startsWith(region) && levelOfRegion(code) === partsAre)
    .map(({code, name, en}) => ({code, label: {zh: name, en: en ?? name}, kind: "town"}));
}

/** The code lists of what the rows hold: what no row has is no choice to offer. */
function listsOf(register: PackedRegister) {
  const {dimensions, leftOut = [], rows} = register;
  const used = (dimension: PackedDimension & keyof typeof registerLists) => {
    const held = heldBy(dimensions[dimension], leftOut.includes(dimension));
    return registerLists[dimension].filter(({code}) => held.has(code));
  };
  const years = [...heldBy(dimensions.founded, leftOut.includes("founded"))].sort();
  return {
    ...registerLists,
    form: used("form"),
    sector: used("sector"),
    mode: used("mode"),
    hostKind: used("hostKind"),
    lever: used("lever"),
    status: used("status"),
    party: used("party"),
    site: used("site"),
    station: used("station"),
    // Cells tell no dates.
    term: rows === null ? [] : registerLists.term,
    level: [],
    founded: years.map((year): CodeEntry => ({code: year, label: same(year), meaning: null})),
  };
}

function heldBy({values}: CodedColumn, isLeftOut: boolean): Set<string> {
  return new Set(isLeftOut ? [] : values.flat());
}

/** "南方省：示例登记表"; the whole register is called as it is. */
function titleOf(region: Text, title: string): Text {
  return {zh: `${region.zh} · ${title}`, en: `${region.en} · ${title}`};
}

function same(words: string): Text {
  return {zh: words, en: words};
}
