import type {Lead} from "../coverage/lead.ts";
import type {Figure, Series, TreeNode} from "./figure.ts";
import {figureCells} from "./figure-cells.ts";

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

/** A table's column of numbers. */
export type TableSeries = Pick<Series, "id" | "label">;

export type FigureTable = {rowsAre: string; series: readonly TableSeries[]; rows: readonly TableRow[]};

/**
 * The figure as a table: the same rows, series and words. A tree has a row a node and no
 * numbers; two dimensions crossed have a column each; other cells have a row each.
 */
export function figureTable(figure: Figure): FigureTable {
  const {rowsAre, series} = figure;
  if (figure.kind === "tree") {
    return {rowsAre, series: [], rows: figure.root === null ? [] : nodeRows(figure.root, series)};
  }
  if (figure.kind === "heat") {
    const rows = figure.rows.map(({id, label, cells}) => {
      return {id, label, values: cells.map(({value}) => value), endLabel: null, note: null, leadsTo: null};
    });
    return {rowsAre, series: figure.columns, rows};
  }
  if (figure.kind === "tiles" || figure.kind === "levels") {
    const rows = figureCells(figure).map(({id, label, value, words, note, leadsTo}) => {
      return {id, label, values: [value], endLabel: words, note, leadsTo};
    });
    return {rowsAre, series: [{id: "value", label: figure.unit}], rows};
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
