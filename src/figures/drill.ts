import {type Dimension, notStated} from "../coverage/filters.ts";
import type {RecordsTarget, Target} from "../coverage/target.ts";
import {formatCount, formatPair} from "../locale/format.ts";
import {explainUnknown, type Unknown} from "./explain-unknown.ts";
import type {Figure, FigureCell, FigureRow, TreeNode} from "./figure.ts";
import type {FigureContext} from "./figure-context.ts";
import {figureCells} from "./figure-parts.ts";
import {cellText, markText} from "./text/mark-text.ts";

/** All that a reader can do from one mark of a figure. */
export type Drill = {
  /** What the mark says, in words. */
  title: string;
  /** The choice that narrows the page to it, or releases it. */
  filter: {dimension: Dimension; value: string; isChosen: boolean} | null;
  /** The lists of exactly the records that it counts: one, or of a row one a part, named. */
  lists: readonly {part: string | null; records: RecordsTarget}[];
  /** The page of what it stands for. */
  page: Target | null;
  /** What is not known of it, why, and who says so. */
  unknown: Unknown | null;
};

/** A mark of a figure: a row, a cell or a node by its id; of a row also one part, by its series. */
export type MarkId = {id: string; part: string | null};

/** Says what can be opened from a mark; `null` when the figure has no such mark. */
export function drillOf(figure: Figure, {id, part}: MarkId, context: FigureContext): Drill | null {
  if (figure.kind === "bars") {
    const row = figure.rows.find((one) => one.id === id);
    return row ? drillRow(row, part, figure, context) : null;
  }
  if (figure.kind === "tree") {
    const node = findNode(figure.root, id);
    return node ? drillNode(node) : null;
  }
  const cell = figureCells(figure).find((one) => one.id === id);
  return cell ? drillCell(cell, figure, context) : null;
}

function drillRow(
  row: FigureRow,
  part: string | null,
  figure: Extract<Figure, {kind: "bars"}>,
  context: FigureContext,
): Drill {
  const {target, counted, values} = row;
  const series = figure.series.find((one) => one.id === part);
  const value = series && values[series.id];
  const words =
    value === null || value === undefined ? context.t("figures.unknown") : formatCount(value, context.locale);
  return {
    title: series
      ? formatPair(`${row.label} · ${series.label}`, words, context.locale)
      : markText(row, figure, context.t),
    filter: filterOf(target, row.picked),
    lists: part === null ? listsOf(row, figure) : listOf(counted?.parts[part]),
    page: pageOf(target, context),
    unknown: explainUnknown(row, series ?? null, figure, context),
  };
}

function drillCell(cell: FigureCell, figure: Figure, context: FigureContext): Drill {
  return {
    title: cellText(cell, figure, context.t),
    filter: filterOf(cell.target, cell.picked),
    lists: listOf(cell.counted ?? (cell.target?.to === "records" ? cell.target : undefined)),
    page: pageOf(cell.target, context),
    unknown: null,
  };
}

function drillNode({label, target}: TreeNode): Drill {
  return {title: label, filter: null, lists: [], page: target, unknown: null};
}

function listOf(records: RecordsTarget | undefined): Drill["lists"] {
  return records === undefined ? [] : [{part: null, records}];
}

/** Of a row its whole list, and that of each part that holds something. */
function listsOf({counted, values}: FigureRow, {series}: Extract<Figure, {kind: "bars"}>): Drill["lists"] {
  if (counted === undefined) return [];
  const parts = series.flatMap(({id, label}) => {
    const records = counted.parts[id];
    return records === undefined || values[id] === 0 ? [] : [{part: label, records}];
  });
  return [...(counted.all === null ? [] : [{part: null, records: counted.all}]), ...parts];
}

function filterOf(target: Target | null, picked: boolean | null): Drill["filter"] {
  if (target?.to !== "filter") return null;
  const {dimension, value} = target;
  return {dimension, value, isChosen: picked === true};
}

/** The page of a metric, a record or a node; of a choice, that of the node or township it stands for. */
function pageOf(target: Target | null, {catalog}: FigureContext): Target | null {
  if (target === null || target.to === "records") return null;
  if (target.to !== "filter") return target;
  const {dimension, value} = target;
  if (value === notStated) return null;
  if (dimension === "township") {
    return catalog.place?.packed ? {to: "region", region: value} : {to: "township", township: value};
  }
  return catalog.nodeById.has(value) ? {to: "node", node: value} : null;
}

/** The node of that id in a tree; `null` when there is none. */
function findNode(root: TreeNode | null, id: string): TreeNode | null {
  if (root === null || root.id === id) return root;
  for (const child of root.children) {
    const found = findNode(child, id);
    if (found) return found;
  }
  return null;
}
