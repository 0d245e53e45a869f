import {matchesFilters} from "../../coverage/matches-filters.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import type {Tone, TreeFigure, TreeNode} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure} from "./frame-figure.ts";

const toneOfKind: Readonly<Record<string, Tone>> = {federation: "kind-1", "micro-home": "kind-2"};

/**
 * The dataset's largest "1+N" as a tree: the lead organisation and those built from it
 * that pass the filters. Where the source's list is open-ended, a last node says so.
 *
 * @returns `null` when the dataset has no "1+N".
 */
export function oneToMany(context: FigureContext): TreeFigure | null {
  const {catalog, filters, locale, t} = context;
  const [lead] = catalog.dataset.records
    .filter(({id}) => catalog.childrenOf.has(id))
    .sort((a, b) => childrenOf(b, context).length - childrenOf(a, context).length);
  if (!lead) return null;
  const children = childrenOf(lead, context).filter((child) => matchesFilters(child, filters, catalog));
  const shown = children.length > 0 || matchesFilters(lead, filters, catalog);
  const drawn = shown ? [lead, ...children] : [];
  const openEnded = catalog.dataset.basis === "report";
  const kinds = [...new Set([lead, ...childrenOf(lead, context)].map(({kind}) => kind))];
  return {
    ...frameFigure(evidenceOf(drawn), context),
    id: "one-to-many",
    kind: "tree",
    title: t("figures.tree.title", {name: (lead.host ?? lead.name)[locale]}),
    subtitle: shown
      ? t("figures.tree.subtitle", {
          federations: countKind(children, "federation"),
          microHomes: countKind(children, "micro-home"),
        })
      : t("figures.tree.subtitleEmpty"),
    unit: t("figures.unitRecords"),
    // Not all of them are federations: micro-homes are records of their own kind.
    n: {value: drawn.length, words: t("figures.nRecords", {count: drawn.length})},
    rowsAre: t("figures.tree.rows"),
    series: [
      ...kinds.map((kind, i) => ({id: kind, label: optionLabel("kind", kind, context), tone: toneAt(kind, i)})),
      ...(openEnded ? [{id: "others", label: t("figures.tree.others"), tone: "not-named" as const}] : []),
    ],
    root: shown ? rootOf(lead, children, openEnded, context) : null,
    empty: shown ? null : t("figures.emptyMatch"),
    notes: openEnded ? [t("figures.tree.othersNote")] : [],
  };
}

function rootOf(
  lead: CoverageRecord,
  children: readonly CoverageRecord[],
  openEnded: boolean,
  {locale, t}: FigureContext,
): TreeNode {
  const others: TreeNode = {
    id: "others",
    label: t("figures.tree.others"),
    series: "others",
    target: null,
    children: [],
  };
  const nodes = children.map((child) => nodeOf(child, locale));
  return {...nodeOf(lead, locale), children: openEnded ? [...nodes, others] : nodes};
}

function nodeOf({id, kind, host, name}: CoverageRecord, locale: FigureContext["locale"]): TreeNode {
  return {id, label: (host ?? name)[locale], series: kind, target: {to: "record", record: id}, children: []};
}

function childrenOf({id}: CoverageRecord, {catalog}: FigureContext): readonly CoverageRecord[] {
  return catalog.childrenOf.get(id) ?? [];
}

function countKind(records: readonly CoverageRecord[], wanted: string): number {
  return records.filter(({kind}) => kind === wanted).length;
}

function toneAt(kind: string, index: number): Tone {
  return toneOfKind[kind] ?? kindTones[index % kindTones.length] ?? "kind-6";
}

/** The tones that tell kinds apart, in the order in which kinds take them. */
export const kindTones: readonly Tone[] = ["kind-1", "kind-2", "kind-3", "kind-4", "kind-5", "kind-6"];
