import {restId} from "../../coverage/count/group-values.ts";
import {percentOf} from "../../coverage/count/percent-of.ts";
import {notStated} from "../../coverage/filters.ts";
import {formatCount} from "../../locale/format.ts";
import type {Locale} from "../../locale/locale.ts";
import type {Translate} from "../../locale/translate.ts";
import type {BarFigure, FigureRow, Series, Share, Total} from "../figure.ts";
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
  const whole = isApart ? t("custom.parts", {amount, sum: formatCount(parts, locale)}) : total.words;
  return {
    id: restId,
    label: t("short.restRows", {count: rows.length}),
    values: isSaid ? {} : values,
    endLabel: isSaid ? [whole ?? amount, ...(said.length > 1 ? said : [])].join(" · ") : whole,
    total,
    note: null,
    target: null,
    picked: rows.every(({picked}) => picked === null) ? null : rows.some(({picked}) => picked === true),
  };
}

/** What is known of a part in some rows; `null` where none is, and nothing where it applies to none. */
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

/** A number to be added; one that is not exact is at least that. */
export type Addend = Total & {isExact: boolean};

/**
 * Adds numbers up, as they are printed: where one is unknown or a lower bound, the sum is one
 * too ("23+").
 *
 * @returns `null` where none is known, which is no 0; with the words that all of them have in
 *   common where they say that there is none, or that it is not known.
 */
export function addUp(addends: readonly Addend[], locale: Locale, t: Translate): Total {
  const shares = addends.flatMap(({share}) => share ?? []);
  if (shares.length > 0 && shares.length === addends.length) return poolShares(shares);
  const known = addends.flatMap(({value}) => (value === null ? [] : [value]));
  const value = known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
  const [first] = addends;
  const isSame = addends.every((one) => one.words === first?.words && one.value === first.value);
  if (isSame && !value) return {value, words: first?.words ?? null};
  const isExact = addends.every((one) => one.isExact);
  return {value, words: isExact || value === null ? null : t("custom.atLeast", {amount: formatCount(value, locale)})};
}

/** Of shares the share of all their wholes together. */
function poolShares(shares: readonly Share[]): Total {
  const part = shares.reduce((sum, share) => sum + share.part, 0);
  const whole = shares.reduce((sum, share) => sum + share.whole, 0);
  return {value: percentOf(part, whole), words: null, share: {part, whole}};
}

/** A total as it is added: words in a number's place say that it is no exact one, unless it is 0. */
export function addendOf({value, words, share}: Total): Addend {
  const isExact = value !== null && (words === null || value === 0);
  return {value, words, isExact, ...(share === undefined ? {} : {share})};
}

type Ranked = {id: string; value: number | null; isPicked: boolean};

/**
 * Which of a figure's rows stand alone where only so many can: those that the filters pick,
 * what is not stated and what is not known, at most half of them; then the largest.
 *
 * @returns Their ids.
 */
export function largestOf(rows: readonly Ranked[], most: number): Set<string> {
  const isFirst = ({id, value, isPicked}: Ranked) => isPicked || id === notStated || value === null;
  const first = rows.filter(isFirst).slice(0, Math.floor(most / 2));
  const others = rows.filter((row) => !first.includes(row)).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return new Set([...first, ...others].slice(0, most).map(({id}) => id));
}
