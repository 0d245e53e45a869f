import {restId} from "../../coverage/count/group-values.ts";
import {notStated} from "../../coverage/filters.ts";
import {formatCount, formatPair} from "../../locale/format.ts";
import type {Translate} from "../../locale/translate.ts";
import type {Figure, FigureCell, FigureRow, HeatFigure, Total} from "../figure.ts";
import {rowTotal} from "../figure-parts.ts";
import {amountWords} from "./mark-text.ts";

/** One number of a figure, as a caption may speak of it. */
export type CaptionMark = {
  label: string;
  /** `null` is unknown. */
  value: number | null;
  /** The value with its unit, or the words printed in its place. */
  amount: string;
  /** Whether it counts another thing than its neighbours may, and so is not measured against them. */
  hasOwnUnit: boolean;
  /** Whether the filters pick it; `null` when none is picked. */
  picked: boolean | null;
  /** Whether the value is all there is to say; a lower bound ("10+") is not. */
  isExact: boolean;
  /** Nothing is on file, in the figure's own words; `null` where something is, or where that is not said. */
  none: string | null;
  /** `silent` is what the source does not state, `rest` what was taken together: neither is ranked. */
  sort: "ranked" | "silent" | "rest";
};

/** The numbers of a figure, in reading order; none for a tree, whose nodes are no numbers. */
export function captionMarks(figure: Figure, t: Translate): CaptionMark[] {
  switch (figure.kind) {
    case "tree":
      return [];
    case "bars":
      return figure.rows.map((row) => {
        const one = isSilent(row, figure) ? silentOf(figure.rowsAre, row, figure) : {...row, sort: sortOf([row.id])};
        const total = row.total ?? {value: rowTotal(row, figure.series), words: row.endLabel};
        const mark = markOf(one, total, row.unit ?? figure.unit, figure, t);
        return {...mark, hasOwnUnit: row.unit !== undefined, picked: row.picked};
      });
    case "heat":
      return crossMarks(figure, t);
    case "tiles":
      return [...figure.tiles, ...figure.apart].map((cell) => cellMark(cell, figure, t));
    case "levels":
      return figure.levels.flatMap(({cells}) => cells.map((cell) => levelMark(cell, figure, t)));
  }
}

/** A row that nothing applies to but what is not stated, whatever it is called. */
export function isSilent({id, values}: FigureRow, {series}: Figure): boolean {
  const applying = series.filter((one) => values[one.id] !== undefined);
  return id === notStated || (applying.length > 0 && applying.every(({tone}) => tone === "not-stated"));
}

/** "Not stated" needs saying what of. */
function silentOf(heading: string, {label}: {label: string}, {locale}: Figure): Pick<CaptionMark, "label" | "sort"> {
  return {label: formatPair(heading, label, locale), sort: "silent"};
}

/**
 * Each cell by both its headings; what is not stated, of the totals, since a cell of it is only
 * a part of that, unless it has none: that is told of all cells alike.
 */
function crossMarks(figure: HeatFigure, t: Translate): CaptionMark[] {
  const {rows, columns, rowsAre, columnsAre, unit} = figure;
  const cells = rows.flatMap((row) =>
    row.cells.flatMap((cell, place) => {
      const column = columns[place];
      if (column === undefined) return [];
      const isSilentCell = row.id === notStated || column.id === notStated;
      if (isSilentCell && (cell.value !== 0 || cell.words === null)) return [];
      const sort = isSilentCell ? "silent" : sortOf([row.id, column.id]);
      const one = {label: `${row.label} × ${column.label}`, sort} as const;
      return [markOf(one, {value: cell.value, words: cell.words}, unit, figure, t)];
    }),
  );
  const silent = [
    ...rows.map((row) => ({...row, heading: rowsAre})),
    ...columns.map((one) => ({...one, heading: columnsAre})),
  ]
    .filter(({id}) => id === notStated)
    .map((one) => markOf(silentOf(one.heading, one, figure), one.total, unit, figure, t));
  return [...cells, ...silent];
}

function cellMark(cell: FigureCell, figure: Figure, t: Translate): CaptionMark {
  const tone = figure.series.find(({id}) => id === cell.series)?.tone;
  const isSilentCell = tone === "not-stated" && cell.value !== null;
  const one = isSilentCell ? silentOf(figure.rowsAre, cell, figure) : {...cell, sort: sortOf([cell.id])};
  return {...markOf(one, cell, figure.unit, figure, t), picked: cell.picked};
}

/** The words in a box of a level say the number in full; they are no lower bound. */
function levelMark(cell: FigureCell, figure: Figure, t: Translate): CaptionMark {
  const mark = cellMark(cell, figure, t);
  return {...mark, isExact: mark.value !== null};
}

function markOf(
  {label, sort}: Pick<CaptionMark, "label" | "sort">,
  {value, words}: Total,
  unit: string,
  {locale}: Figure,
  t: Translate,
): CaptionMark {
  const bare = value === null ? t("figures.unknown") : amountWords(formatCount(value, locale), value, unit, locale, t);
  const bound = words !== null && value !== null && isBound(words) ? amountWords(words, value, unit, locale, t) : words;
  return {
    label,
    value,
    amount: bound ?? bare,
    hasOwnUnit: false,
    picked: null,
    isExact: value !== null && (words === null || value === 0),
    none: value === 0 ? words : null,
    sort,
  };
}

/** Whether words are a number with a plus, as "10+" is. */
export function isBound(words: string): boolean {
  return /^\d[\d,]*\+$/.test(words);
}

function sortOf(ids: readonly string[]): CaptionMark["sort"] {
  if (ids.includes(notStated)) return "silent";
  return ids.includes(restId) ? "rest" : "ranked";
}
