import type {Lead} from "../coverage/lead.ts";
import type {Figure, Series, TreeNode} from "./figure.ts";

export type TableRow = {
  id: string;
  label: string;
  /** One a series: `null` is unknown, `undefined` does not apply. */
  values: readonly (number | null | undefined)[];
  /** The words at the bar's end, where they say more than the number. */
  endLabel: string | null;
  note: string | null;
  leadsTo: Lead | null;
};

export type FigureTable = {rowsAre: string; series: readonly Series[]; rows: readonly TableRow[]};

/** The figure as a table: the same rows, series and words. A tree has a row a node and no numbers. */
export function figureTable(figure: Figure): FigureTable {
  const {rowsAre, series} = figure;
  if (figure.kind === "tree") {
    return {rowsAre, series: [], rows: figure.root === null ? [] : nodeRows(figure.root, series)};
  }
  const rows = figure.rows.map(({id, label, values, endLabel, note, leadsTo}) => {
    return {id, label, values: series.map((one) => values[one.id]), endLabel, note, leadsTo};
  });
  return {rowsAre, series, rows};
}

function nodeRows(node: TreeNode, series: readonly Series[]): TableRow[] {
  const note = series.find(({id}) => id === node.series)?.label ?? null;
  const row = {id: node.id, label: node.label, values: [], endLabel: null, note, leadsTo: node.leadsTo};
  return [row, ...node.children.flatMap((child) => nodeRows(child, series))];
}
