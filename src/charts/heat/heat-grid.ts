import type {FigureCell, HeatFigure, Total} from "../../figures/figure.ts";
import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";

/** A place in the grid: a cell, or a total or sum, which has no shade, where `cell` is `null`. */
type GridPlace = {cell: FigureCell | null; words: string};

/** A heat map's headings and places, its totals as a last row and a last column. */
export type HeatGrid = {
  columns: readonly {label: string; isTotal: boolean}[];
  rows: readonly {label: string; places: readonly GridPlace[]}[];
};

/**
 * Sets a heat map out as a grid. A total of one is the one again, and is left out.
 *
 * @param isTurned - Whether rows and columns change places.
 */
export function heatGrid(figure: HeatFigure, isTurned: boolean): HeatGrid {
  const {locale, columns, rows, totalsAre, total} = figure;
  const totalOf = (one: Total): GridPlace => ({cell: null, words: wordsOf(one, locale)});
  const hasRowTotals = columns.length > 1;
  const hasColumnTotals = rows.length > 1;
  const places = rows.map((row) => [
    ...row.cells.map((cell, place): GridPlace => {
      const isSum = row.isSum ?? columns[place]?.isSum ?? false;
      return {cell: isSum ? null : cell, words: wordsOf(cell, locale)};
    }),
    ...(hasRowTotals ? [totalOf(row.total)] : []),
  ]);
  if (hasColumnTotals) {
    places.push([...columns.map((column) => totalOf(column.total)), ...(hasRowTotals ? [totalOf(total)] : [])]);
  }
  const totalHead = {label: totalsAre, isTotal: true};
  const headOf = ({label}: {label: string}) => ({label, isTotal: false});
  const across = [...columns.map(headOf), ...(hasRowTotals ? [totalHead] : [])];
  const down = [...rows.map(headOf), ...(hasColumnTotals ? [totalHead] : [])];
  const at = (row: number, column: number) => places[row]?.[column] ?? {cell: null, words: ""};
  return isTurned
    ? {columns: down, rows: across.map(({label}, column) => ({label, places: down.map((_, row) => at(row, column))}))}
    : {
        columns: across,
        rows: down.map(({label}, row) => ({label, places: across.map((_, column) => at(row, column))})),
      };
}

/** What has words for being none is a dash, so that the eye passes over it: those are for the ear. A stated 0 is a 0. */
function wordsOf({value, words}: Total, locale: Locale): string {
  if (value === 0 && words !== null) return "–";
  return words ?? (value === null ? "?" : formatCount(value, locale));
}
