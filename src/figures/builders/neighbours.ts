import {relationsOf} from "../../coverage/relations-of.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Tone, TreeFigure, TreeNode} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure} from "./frame-figure.ts";

const relations = [
  ["above", "kind-5"],
  ["children", "kind-2"],
  ["belongings", "kind-3"],
  ["nodes", "kind-4"],
  ["metrics", "kind-6"],
  ["possiblySame", "not-stated"],
] as const satisfies readonly (readonly [string, Tone])[];

type Relation = (typeof relations)[number][0];

/**
 * A record and its neighbours: what it belongs to, what was built from it, its honours,
 * stations and facilities, where it stands in the working method, the metrics it counts in,
 * and what may be the same. A mark a neighbour, told apart by the relation.
 *
 * @returns `null` for no record, and for one without a neighbour.
 */
export function neighbours(context: FigureContext): TreeFigure | null {
  const {catalog, record: id, locale, t} = context;
  const record = id === null ? undefined : catalog.recordById.get(id);
  if (!record) return null;
  const children = neighboursOf(record, context);
  if (children.length === 0) return null;
  return {
    ...frameFigure(evidenceOf([record]), context),
    id: "neighbours",
    kind: "tree",
    title: t("figures.neighbours.title", {name: record.name[locale]}),
    subtitle: t("figures.neighbours.subtitle"),
    unit: t("figures.neighbours.unit"),
    n: {value: children.length, words: t("figures.neighbours.n", {count: children.length})},
    rowsAre: t("figures.neighbours.rows"),
    series: [
      {id: "record", label: t("figures.neighbours.self"), tone: "named"},
      ...relations.map(([relation, tone]) => ({id: relation, label: t(`figures.neighbours.${relation}`), tone})),
    ],
    root: {id: record.id, label: record.name[locale], series: "record", target: null, children},
    empty: null,
    notes: record.possiblySame.map(({why}) => why[locale]),
    filterLine: `${catalog.dataset.region.name[locale]} · ${t("figures.neighbours.unfiltered")}`,
  };
}

function neighboursOf(record: CoverageRecord, context: FigureContext): TreeNode[] {
  const {catalog, locale} = context;
  const {parent, owner, children, belongings, possiblySame} = relationsOf(record, catalog);
  const above = [parent, owner].filter((one) => one !== null);
  const same = possiblySame.map((pair) => pair.record);
  return [
    ...above.map((one) => nodeOf(one, "above", context)),
    ...children.map((one) => nodeOf(one, "children", context)),
    ...belongings.map((one) => nodeOf(one, "belongings", context)),
    ...record.nodes
      .flatMap((id) => catalog.nodeById.get(id) ?? [])
      .map(({id, label}) => leaf(`node ${id}`, label[locale], "nodes", {to: "node", node: id})),
    ...record.countsIn
      .flatMap((id) => catalog.metricById.get(id) ?? [])
      .map(({id, label}) => leaf(`metric ${id}`, label[locale], "metrics", {to: "metric", metric: id})),
    ...same.map((one) => nodeOf(one, "possiblySame", context)),
  ];
}

function nodeOf(record: CoverageRecord, relation: Relation, context: FigureContext): TreeNode {
  const {locale, t} = context;
  const kind = optionLabel("kind", record.kind, context);
  const label = t("figures.neighbours.named", {name: record.name[locale], kind});
  return leaf(`${relation} ${record.id}`, label, relation, {to: "record", record: record.id});
}

function leaf(id: string, label: string, series: Relation, target: TreeNode["target"]): TreeNode {
  return {id, label, series, target, children: []};
}
