import {hasFilters, noFilters} from "../../coverage/filters.ts";
import {type FrameworkLevel, frameworkLevels} from "../../coverage/framework/framework-levels.ts";
import {type NodeContents, nodeContents, nodeDimension} from "../../coverage/framework/node-contents.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import type {FigureCell, LevelsFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {namedWords, totalWords} from "../text/node-text.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure} from "./frame-figure.ts";

/**
 * The working method as it is told, a line after another, and what stands under each node:
 * records that the source names there, and totals that it only counts.
 *
 * @returns `null` where the dataset has no method.
 */
export function frameworkFigure(context: FigureContext): LevelsFigure | null {
  const {catalog, filters, locale, t} = context;
  const levels = frameworkLevels(catalog);
  if (levels.length === 0) return null;
  const lines = levels.map((level) => ({
    level,
    filled: level.nodes.map((node) => ({node, contents: nodeContents(node, filters, catalog)})),
  }));
  const filled = lines.flatMap((line) => line.filled);
  const records = new Set(filled.flatMap(({contents}) => [...contents.organisations, ...contents.others]));
  const metrics = filled.flatMap(({contents}) => contents.metrics);
  const method = catalog.dataset.framework.find(({level}) => level === "method");
  return {
    ...frameFigure(evidenceOf([...catalog.dataset.framework, ...records, ...metrics]), context),
    id: "framework",
    kind: "levels",
    title: t("framework.figure.title", {method: method?.label[locale] ?? t("framework.title")}),
    subtitle: t("framework.figure.subtitle"),
    unit: t("figures.unitRecords"),
    n: {value: records.size, words: t("figures.nRecords", {count: records.size})},
    rowsAre: t("framework.figure.rows"),
    series: [
      {id: "named", label: t("framework.figure.named"), tone: "shade-1"},
      {id: "none", label: t("framework.figure.none"), tone: "blank"},
    ],
    levels: lines.map(({level, filled: within}) => ({
      id: level.group?.id ?? level.level,
      label: levelWords(level, context),
      cells: within.map(({node, contents}) => cellOf(node, contents, context)),
    })),
    empty: null,
    notes: [t("framework.figure.several"), ...(hasFilters(filters) ? [t("framework.figure.unfiltered")] : [])],
  };
}

/** What heads a line: its group's name, else what its nodes are. */
function levelWords({group, level}: FrameworkLevel, {locale, t}: FigureContext): string {
  return group === null ? t(`framework.level.${level}`) : group.label[locale];
}

function cellOf(node: FrameworkNode, contents: NodeContents, context: FigureContext): FigureCell {
  const {filters, locale} = context;
  const value = contents.organisations.length + contents.others.length;
  const dimension = nodeDimension(node);
  const chosen = dimension === null ? [] : filters[dimension];
  const totals = contents.metrics.map((metric) => totalWords(metric, context));
  return {
    id: node.id,
    label: node.label[locale],
    value,
    words: namedWords(contents, context) ?? noneWords(node, context),
    series: value > 0 ? "named" : "none",
    note: totals.length === 0 ? null : totals.join(locale === "zh" ? "；" : "; "),
    target: {to: "node", node: node.id},
    picked: chosen.length === 0 ? null : chosen.includes(node.id),
  };
}

/** None on file is said so; none that passes the filters is a count. */
function noneWords(node: FrameworkNode, {catalog, t}: FigureContext): string {
  const {organisations, others} = nodeContents(node, noFilters, catalog);
  return organisations.length + others.length === 0 ? t("figures.none") : t("framework.records", {count: 0});
}
