import {type Catalog, catalogOf} from "../../src/coverage/catalog.ts";
import type {CoverageRecord, Dataset, Text} from "../../src/dataset/schema.ts";
import {buildDataset, buildMetric, buildNode, buildRecord} from "../dataset/build-dataset.ts";

/**
 * A small dataset with everything a question can meet: a base (two levers, a township, a
 * platform through its honours), its child (nothing of its own but a lever), an
 * organisation of which nothing is stated, two honours and a programme.
 */
export function buildCatalog(changes: Partial<Dataset> = {}): Catalog {
  return catalogOf(
    buildDataset({
      codeLists: {
        kind: [
          code("federation", "妇联", "Federation"),
          code("honour", "荣誉", "Honour"),
          code("site", "阵地", "Site"),
        ],
        hostKind: [code("park", "园区", "Park"), code("chamber", "商会", "Chamber")],
        mode: [code("led", "带建", "Led"), code("joint", "联建", "Joint")],
        level: [code("national", "国家级", "National"), code("county", "县级", "County")],
        township: [
          {code: "t1", label: {zh: "东镇", en: "East Town"}, kind: "town"},
          {code: "t2", label: {zh: "西镇", en: "West Town"}, kind: "town"},
          {code: "outside", label: {zh: "外地", en: "Outside"}, kind: "outside"},
        ],
      },
      framework: [
        buildNode({id: "method", label: {zh: "工作法", en: "Method"}}),
        buildNode({id: "main-line", parent: "method", level: "line", label: {zh: "主线", en: "Main line"}}),
        buildNode({id: "levers", parent: "method", level: "group", label: {zh: "抓手", en: "Levers"}}),
        buildNode({id: "parks", parent: "levers", level: "lever", label: {zh: "园区", en: "Parks"}}),
        buildNode({id: "chambers", parent: "levers", level: "lever", label: {zh: "商会", en: "Chambers"}}),
        buildNode({id: "platforms", parent: "method", level: "group", label: {zh: "平台", en: "Platforms"}}),
        buildNode({id: "guidance", parent: "platforms", level: "platform", label: {zh: "引领", en: "Guidance"}}),
        buildNode({id: "growth", parent: "platforms", level: "platform", label: {zh: "成长", en: "Growth"}}),
      ],
      metrics: [buildMetric({id: "federations", reported: {value: 5, bound: "exact"}})],
      records: [base, child, silentOne, nationalHonour, countyHonour, programme],
      ...changes,
    }),
  );
}

export const base = buildRecord({
  id: "base",
  name: {zh: "东区妇联", en: "East Base Federation"},
  aliases: ["东基地"],
  countsIn: ["federations"],
  nodes: ["main-line", "parks"],
  host: {zh: "东区产业园", en: "East Estate"},
  hostKind: "park",
  mode: "led",
  township: "t1",
});

export const child = buildRecord({
  id: "child",
  name: {zh: "小厂妇联", en: "Small Works Federation"},
  countsIn: ["federations"],
  nodes: ["parks", "chambers"],
  parent: "base",
});

export const silentOne = buildRecord({id: "silent", name: {zh: "某妇联", en: "Some Federation"}});

export const nationalHonour = buildRecord({
  id: "national-honour",
  kind: "honour",
  name: {zh: "国家荣誉", en: "National Honour"},
  nodes: ["guidance"],
  belongsTo: "base",
  level: "national",
});

export const countyHonour = buildRecord({
  id: "county-honour",
  kind: "honour",
  name: {zh: "县里荣誉", en: "County Honour"},
  nodes: ["growth", "guidance"],
  belongsTo: "base",
  level: "county",
});

/** Belongs to the child, so that what it lacks is two steps away. */
export const programme = buildRecord({
  id: "programme",
  kind: "site",
  name: {zh: "小厂阵地", en: "Small Works Site"},
  belongsTo: "child",
});

function code(value: string, zh: string, en: string) {
  return {code: value, label: {zh, en} satisfies Text, meaning: null};
}

/** The ids of records, for a line of a test. */
export function idsOf(records: readonly CoverageRecord[]): string[] {
  return records.map(({id}) => id);
}
