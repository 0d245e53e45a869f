import type {Target} from "../coverage/target.ts";
import type {BarFigure, Figure, FigureCell, HeatFigure, Series, TreeNode} from "./figure.ts";
import {figureCells, rowTotal} from "./figure-parts.ts";

export type TableRow = {
  id: string;
  label: string;
  /** One a series: `null` is unknown, `undefined` does not apply. */
  values: readonly (number | null | undefined)[];
  /** The words at the bar's end, where they say more than the number. */
  endLabel: string | null;
  note: string | null;
  target: Target | null;
};

/** A table's column of numbers. */
type TableSeries = Pick<Series, "id" | "label">;

export type FigureTable = {rowsAre: string; series: readonly TableSeries[]; rows: readonly TableRow[]};

/** Heads the column or row of totals, beside series of any id. */
const totalId = "_total";

/**
 * The figure as a table: the same rows, series and words, and the whole of each row where it
 * has parts. A tree has a row a node and no numbers; two dimensions crossed have a column
 * each, with totals; other cells have a row each, those of levels with their level before
 * the remark.
 */
export function figureTable(figure: Figure): FigureTable {
  const {rowsAre, series} = figure;
  if (figure.kind === "tree") {
    return {rowsAre, series: [], rows: figure.root === null ? [] : nodeRows(figure.root, series)};
  }
  if (figure.kind === "heat") {
    return crossTable(figure);
  }
  if (figure.kind === "tiles") return cellTable(figure, figureCells(figure));
  if (figure.kind === "levels") {
    const cells = figure.levels.flatMap((level) =>
      level.cells.map((cell) => ({...cell, note: cell.note === null ? level.label : `${level.label} · ${cell.note}`})),
    );
    return cellTable(figure, cells);
  }
  return barTable(figure);
}

/**
 * Each part's number, with its share of the row in whole per cent where the drawing shows
 * shares; none of a row with an unknown part.
 */
function barTable({rowsAre, series, rows, scale, totalsAre}: BarFigure): FigureTable {
  const isShare = scale === "share";
  const columns = series.flatMap(({id, label}): TableSeries[] => [
    {id, label},
    ...(isShare ? [{id: `${id} %`, label: `${label} %`}] : []),
  ]);
  return {
    rowsAre,
    series: totalsAre === undefined ? columns : [...columns, {id: totalId, label: totalsAre}],
    rows: rows.map((row) => {
      const {id, label, values, endLabel, note, target} = row;
      const known = Object.values(values).includes(null) ? 0 : sumOf(Object.values(values));
      const shareOf = (value: number | null | undefined) =>
        typeof value === "number" && known > 0 ? Math.round((value / known) * 100) : undefined;
      const parts = series.flatMap((one) => {
        const value = values[one.id];
        return isShare ? [value, shareOf(value)] : [value];
      });
      return {
        id,
        label,
        values: totalsAre === undefined ? parts : [...parts, rowTotal(row, series)],
        endLabel,
        note,
        target,
      };
    }),
  };
}

function sumOf(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** A column each, and the totals last in both directions. */
function crossTable({rowsAre, totalsAre, columns, rows, total}: HeatFigure): FigureTable {
  const ofAll = {id: totalId, label: totalsAre};
  const bare = {endLabel: null, note: null, target: null};
  return {
    rowsAre,
    series: [...columns, ofAll],
    rows: [
      ...rows.map((row) => {
        const values = [...row.cells.map(({value}) => value), row.total.value];
        return {id: row.id, label: row.label, values, ...bare, note: row.total.words};
      }),
      ...(rows.length === 0
        ? []
        : [{...ofAll, values: [...columns.map((column) => column.total.value), total.value], ...bare}]),
    ],
  };
}

function cellTable({rowsAre, unit}: Figure, cells: readonly FigureCell[]): FigureTable {
  const rows = cells.map(({id, label, value, words, note, target}) => {
    return {id, label, values: [value], endLabel: words, note, target};
  });
  return {rowsAre, series: [{id: "value", label: unit}], rows};
}

function nodeRows(node: TreeNode, series: readonly Series[]): TableRow[] {
  const note = series.find(({id}) => id === node.series)?.label ?? null;
  const row = {id: node.id, label: node.label, values: [], endLabel: null, note, target: node.target};
  return [row, ...node.children.flatMap((child) => nodeRows(child, series))];
}
