import {restId} from "../../coverage/count/arrange-groups.ts";
import {notStated} from "../../coverage/filters.ts";
import {formatCount} from "../../locale/format.ts";
import type {Translate} from "../../locale/translate.ts";
import type {BarFigure, FigureRow, Series} from "../figure.ts";
import {type Addend, addendOf, addUp} from "./add-up.ts";
import {largestOf} from "./largest-of.ts";
import type {ShortForm} from "./short-form.ts";

/** A sum is drawn up to so many times as long as the longest bar. */
const longest = 2;

/**
 * Bars with their largest rows alone, and all others added up in one: part by part, so that
 * what is named stays apart from what is only reported.
 *
 * @returns `null` where fewer than two rows would be taken together, and where rows count
 *   different things, which can't be added.
 */
export function firstRows(figure: BarFigure, most: number, t: Translate): ShortForm<BarFigure> | null {
  const {rows, series} = figure;
  if (rows.some(({unit}) => unit !== undefined)) return null;
  const standing = rows.filter(({id}) => id !== restId);
  const ranked = standing.map((row) => ({
    id: row.id,
    value: totalOf(row, series).value,
    isPicked: row.picked === true,
  }));
  const kept = largestOf(ranked, most);
  const others = rows.filter(({id}) => !kept.has(id));
  if (others.length < 2) return null;
  const shown = rows.filter(({id}) => kept.has(id));
  const largest = Math.max(0, ...shown.map((row) => totalOf(row, series).value ?? 0));
  const isSilent = ({id}: FigureRow) => id === notStated;
  return {
    figure: {
      ...figure,
      rows: [...shown.filter((row) => !isSilent(row)), sumOf(others, largest, figure, t), ...shown.filter(isSilent)],
    },
    reliefs: [{kind: "rows", shown: shown.length, count: others.length}],
  };
}

/** The others as one row. A bar much longer than all others would leave nothing to see of them: it is said instead. */
function sumOf(rows: readonly FigureRow[], largest: number, figure: BarFigure, t: Translate): FigureRow {
  const {series, locale, scale} = figure;
  const values = Object.fromEntries(series.flatMap(({id}) => sumOfPart(rows, id)));
  const addends = rows.map((row) => totalOf(row, series));
  const total = addUp(addends, locale, t);
  const parts = Object.values(values).reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const amount = total.words ?? formatCount(total.value ?? 0, locale);
  const isApart = total.value !== null && parts !== total.value;
  const isSaid = scale !== "share" && parts > longest * largest;
  const said = series.flatMap(({id, label}) => (values[id] ? [`${label} ${formatCount(values[id], locale)}`] : []));
  const whole = isApart ? t("own.parts", {amount, sum: formatCount(parts, locale)}) : total.words;
  return {
    id: restId,
    label: t("short.restRows", {count: rows.length}),
    values: isSaid ? {} : values,
    endLabel: isSaid ? [whole ?? amount, ...(said.length > 1 ? said : [])].join(" · ") : whole,
    total,
    note: null,
    leadsTo: null,
    picked: rows.every(({picked}) => picked === null) ? null : rows.some(({picked}) => picked === true),
  };
}

/** What is known of a part in some rows; \`null\` where none is, and nothing where it applies to none. */
function sumOfPart(rows: readonly FigureRow[], id: string): [string, number | null][] {
  const parts = rows.flatMap(({values}) => (values[id] === undefined ? [] : [values[id]]));
  const known = parts.flatMap((value) => (value === null ? [] : [value]));
  if (parts.length === 0) return [];
  return [[id, known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0)]];
}

/** A row's whole: its own total, else what is known of its parts, which is exact where all are. */
function totalOf({values, total, endLabel}: FigureRow, series: readonly Series[]): Addend {
  if (total) return addendOf(total);
  const parts = series.map(({id}) => values[id]);
  const known = parts.flatMap((value) => (typeof value === "number" ? [value] : []));
  const isUnknown = parts.includes(null);
  const value = isUnknown && known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
  return isUnknown ? {value, words: endLabel, isExact: false} : addendOf({value, words: endLabel});
}
