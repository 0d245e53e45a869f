import {formatCount, formatList, formatPair} from "../../locale/format.ts";
import type {Translate} from "../../locale/translate.ts";
import type {BarFigure, Figure, FigureRow, Series} from "../figure.ts";
import {nodesOf} from "../figure-parts.ts";
import {type CaptionMark, isBound, isSilent} from "./caption-marks.ts";
import {quoted, withAmount} from "./caption-rank.ts";

const mostListed = 5;

/** Says what a figure does not know, a clause each: what is not named, not stated, unknown, only bounded, not on file. */
export function unknownWords(figure: Figure, marks: readonly CaptionMark[], t: Translate): string[] {
  const silent = marks.filter(({sort, value}) => sort === "silent" && value !== 0);
  const isBounded = marks.some(({value, amount, isExact}) => value !== null && !isExact && /\d\+/.test(amount));
  return [
    ...seriesWords(figure, t),
    ...silent.map((mark) => withAmount(mark, t)),
    ...totalWords(figure),
    ...listed(
      t("figures.unknown"),
      labelsOf(marks.filter(({value, sort}) => value === null && sort !== "silent")),
      figure,
      t,
    ),
    ...[...new Set(marks.flatMap(({none}) => none ?? []))].flatMap((none) =>
      listed(none, labelsOf(marks.filter((mark) => mark.none === none)), figure, t),
    ),
    ...(isBounded ? [t("caption.lowerBound")] : []),
  ];
}

function labelsOf(marks: readonly CaptionMark[]): string[] {
  return marks.map(({label}) => quoted(label));
}

/** Many are counted and not named one by one: a caption is no table. */
function listed(heading: string, labels: readonly string[], {locale}: Figure, t: Translate): string[] {
  if (labels.length === 0) return [];
  return [
    formatPair(
      heading,
      labels.length > mostListed ? t("caption.several", {count: labels.length}) : formatList(labels, locale),
      locale,
    ),
  ];
}

/** What stands for the not-named and the not-stated among series: of bars each row's part, of a tree the nodes. */
function seriesWords(figure: Figure, t: Translate): string[] {
  const vague = figure.series.filter(({tone}) => tone === "not-named" || tone === "not-stated");
  if (figure.kind === "tree") {
    const drawn = new Set(figure.root === null ? [] : nodesOf(figure.root).map(({series}) => series));
    return vague.filter(({id, tone}) => tone === "not-named" && drawn.has(id)).map(({label}) => label);
  }
  if (figure.kind !== "bars") return [];
  return vague.flatMap((one) => partWords(one, figure, t));
}

function partWords(series: Series, figure: BarFigure, t: Translate): string[] {
  const rows = figure.rows.filter((row) => {
    const value = row.values[series.id];
    if (value === undefined || value === 0 || isSilent(row, figure)) return false;
    // Where it makes the whole row unknown, the row is told as unknown.
    return value !== null || (row.total !== undefined && row.total.value !== null);
  });
  if (rows.length === 0) return [];
  if (figure.series.length === 1) return [series.label];
  if (rows.length > mostListed)
    return [formatPair(series.label, t("caption.several", {count: rows.length}), figure.locale)];
  const parts = rows.map((row) => withAmount({label: row.label, amount: partAmount(row, series, figure, t)}, t));
  return [formatPair(series.label, formatList(parts, figure.locale), figure.locale)];
}

/** Of a row that is a lower bound, the part that is not named is one too. */
function partAmount(
  {values, total, endLabel}: FigureRow,
  {id, tone}: Series,
  {locale}: BarFigure,
  t: Translate,
): string {
  const value = values[id];
  if (value === null || value === undefined) return t("figures.unknown");
  const words = total ? total.words : endLabel;
  return `${formatCount(value, locale)}${tone === "not-named" && words !== null && isBound(words) ? "+" : ""}`;
}

/** The remarks in the boxes of a level: what is reported there as a total. */
function totalWords(figure: Figure): string[] {
  if (figure.kind !== "levels") return [];
  const cells = figure.levels.flatMap((level) => level.cells).filter(({note}) => note !== null);
  if (cells.length > mostListed) return [];
  return cells.map(({label, note}) => formatPair(label, note ?? "", figure.locale));
}
