import {restId} from "../../coverage/count/group-values.ts";
import {notStated} from "../../coverage/filters.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {FigureCell, HeatFigure} from "../figure.ts";
import {addendOf, addUp, largestOf} from "./first-rows.ts";
import type {Relief, ShortForm} from "./short-form.ts";

type HeatRow = HeatFigure["rows"][number];
type HeatColumn = HeatFigure["columns"][number];

/**
 * A heat map with its largest rows and columns alone, and all others added up in one row and
 * one column, which have no shade: a sum is not to be compared with a cell. Shares are taken
 * together by what they are shares of. Totals of rows
 * and columns that stay, and of all, are what they were.
 *
 * @returns `null` where there is nothing to take together.
 */
export function firstCells(
  figure: HeatFigure,
  most: {rows: number; columns: number},
  t: Translate,
): ShortForm<HeatFigure> | null {
  const {locale} = figure;
  const rows = partedBy(figure.rows, most.rows);
  const columns = partedBy(figure.columns, most.columns);
  if (rows === null && columns === null) return null;
  const down = rows === null ? figure.rows : [...rows.first, sumRow(rows.others, locale, t), ...rows.last];
  const across =
    columns === null ? figure.columns : [...columns.first, sumColumn(columns.others, locale, t), ...columns.last];
  const placeOf = new Map(figure.columns.map(({id}, index) => [id, index]));
  const cellsOf = ({cells}: HeatRow, within: readonly HeatColumn[]) =>
    within.flatMap(({id}) => cells[placeOf.get(id) ?? -1] ?? []);
  const reliefs: Relief[] = [
    ...(rows === null ? [] : [{kind: "rows", ...countsOf(rows)} as const]),
    ...(columns === null ? [] : [{kind: "columns", ...countsOf(columns)} as const]),
  ];
  return {
    figure: {
      ...figure,
      columns: across,
      rows: down.map((row) => {
        if (columns === null) return row;
        const {first, others, last} = columns;
        const sum = sumCell(`${row.id} ${restId}`, cellsOf(row, others), locale, t);
        return {...row, cells: [...cellsOf(row, first), sum, ...cellsOf(row, last)]};
      }),
    },
    reliefs,
  };
}

/** What stands alone before the others, the others, and what is not stated, which comes last. */
type Parted<T> = {first: T[]; others: T[]; last: T[]};

function partedBy<T extends HeatRow | HeatColumn>(parts: readonly T[], most: number): Parted<T> | null {
  const ranked = parts
    .filter(({id}) => id !== restId)
    .map(({id, total}) => ({id, value: total.value, isPicked: false}));
  const kept = largestOf(ranked, most);
  const others = parts.filter(({id}) => !kept.has(id));
  if (others.length < 2) return null;
  const shown = parts.filter(({id}) => kept.has(id));
  return {first: shown.filter(({id}) => id !== notStated), others, last: shown.filter(({id}) => id === notStated)};
}

function countsOf({first, others, last}: Parted<HeatRow | HeatColumn>) {
  return {shown: first.length + last.length, count: others.length};
}

function sumRow(rows: readonly HeatRow[], locale: Locale, t: Translate): HeatRow {
  const [pattern] = rows;
  const places = pattern?.cells.map((_, place) => rows.flatMap(({cells}) => cells[place] ?? [])) ?? [];
  return {
    id: restId,
    label: t("short.restRows", {count: rows.length}),
    total: sumTotal(rows, locale, t),
    cells: places.map((cells, place) => sumCell(`${restId} ${place}`, cells, locale, t)),
    isSum: true,
  };
}

function sumColumn(columns: readonly HeatColumn[], locale: Locale, t: Translate): HeatColumn {
  const label = t("short.restColumns", {count: columns.length});
  return {id: restId, label, total: sumTotal(columns, locale, t), isSum: true};
}

function sumTotal(parts: readonly (HeatRow | HeatColumn)[], locale: Locale, t: Translate) {
  return addUp(
    parts.map(({total}) => addendOf(total)),
    locale,
    t,
  );
}

function sumCell(id: string, cells: readonly FigureCell[], locale: Locale, t: Translate): FigureCell {
  const [first] = cells;
  const sum = addUp(cells.map(addendOf), locale, t);
  return {id, label: id, ...sum, series: first?.series ?? "", note: null, target: null, picked: null};
}
