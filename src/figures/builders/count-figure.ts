import {countBy, type OptionCount} from "../../coverage/count/count-by.ts";
import {recordsOf} from "../../coverage/facets/catalog-facets.ts";
import {type Dimension, type Filters, notStated} from "../../coverage/filters.ts";
import {countedKind, populationOf} from "../../coverage/population.ts";
import {formatList} from "../../locale/format.ts";
import type {BarFigure, FigureRow, Series} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure, noneNotes} from "./frame-figure.ts";

/**
 * Counts the named records by one dimension, largest first, "not stated" last.
 *
 * The dimension's own filter picks rows and hides none, so that a reader can go from one
 * to another; every other filter narrows what is counted.
 *
 * @param wording - The line that says how to read it on the page, and what to note beside it
 *   wherever it goes.
 */
export function countFigure(
  id: string,
  dimension: Dimension,
  context: FigureContext,
  wording: {
    subtitle: string;
    notes: (rows: readonly OptionCount[]) => string[];
    /** Options that are of another sort than the rest and come after them. */
    apart?: readonly string[];
  },
): BarFigure {
  const {catalog, filters, metric, t} = context;
  const {kinds, all, matching} = populationOf(catalog, filters, metric);
  const counted = matching.countWithout(dimension);
  const counts = countBy(matching, dimension, catalog);
  const onFile = new Map(countBy(all, dimension, catalog).map(({value, count}) => [value, count]));
  // A metric brings its own kinds; elsewhere the list must be told those that are counted.
  const kind = metric === null ? kinds : filters.kind;
  const rows = sortRows(counts, wording.apart ?? []).map((count) => ({
    ...rowOf(count, dimension, onFile.get(count.value) ?? 0, context),
    counted: countedAs({...filters, kind, [dimension]: [count.value]}, metric),
  }));
  return {
    ...frameFigure(evidenceOf(recordsOf(catalog, matching, dimension)), context),
    id,
    kind: "bars",
    ...countedWords(t(`figures.dimension.${dimension}`), kinds, counted, context),
    subtitle: wording.subtitle,
    rowsAre: t(`figures.dimension.${dimension}`),
    series: seriesOf(rows, context),
    rows,
    empty: emptyReason(all.count, counted, context),
    notes: [
      ...wording.notes(counts),
      ...noneNotes(
        rows.map(({endLabel}) => endLabel),
        t,
      ),
      ...(rows.some(isFilteredOut) ? [t("figures.by.filteredOut")] : []),
      ...(filters[dimension].length > 0 ? [t("figures.by.unpicked")] : []),
    ],
  };
}

/** On file, but not among what the filters leave: its 0 is not "none on file". */
function isFilteredOut({id, values, endLabel}: FigureRow): boolean {
  return id !== notStated && endLabel === null && values.named === 0;
}

/** "Not stated" is in the legend only where some are. */
function seriesOf(rows: readonly FigureRow[], {t}: FigureContext): Series[] {
  const named: Series = {id: "named", label: t("figures.namedLong"), tone: "named"};
  const silent: Series = {id: notStated, label: t("figures.notStatedLong"), tone: "not-stated"};
  return rows.some(({id}) => id === notStated) ? [named, silent] : [named];
}

/** Largest first; then what is of another sort; then "not stated", where there is any. */
function sortRows(counts: readonly OptionCount[], apart: readonly string[]): OptionCount[] {
  const isLast = ({value}: OptionCount) => value === notStated || apart.includes(value);
  return [
    ...counts.filter((count) => !isLast(count)).sort((a, b) => b.count - a.count),
    ...counts.filter((count) => isLast(count) && (count.value !== notStated || count.count > 0)),
  ];
}

function rowOf(
  {value, count, through}: OptionCount,
  dimension: Dimension,
  onFile: number,
  context: FigureContext,
): FigureRow {
  const {filters, t} = context;
  const chosen = filters[dimension];
  return {
    id: value,
    label: optionLabel(dimension, value, context),
    values: {[value === notStated ? notStated : "named"]: count},
    endLabel: onFile === 0 && value !== notStated ? t("figures.none") : null,
    note: through > 0 ? t("figures.by.through", {count: through}) : null,
    target: {to: "filter", dimension, value},
    picked: chosen.length === 0 ? null : chosen.includes(value),
  };
}

function countedAs(filters: Filters, within: string | null): NonNullable<FigureRow["counted"]> {
  return {all: {to: "records", filters, within}, parts: {}};
}

/**
 * What a figure of counts is called, in what it counts, and how many they are.
 *
 * @param by - What the counts are parted by, in the reader's language.
 */
export function countedWords(
  by: string,
  kinds: readonly string[],
  counted: number,
  context: FigureContext,
): Pick<BarFigure, "title" | "unit" | "n"> {
  const {t} = context;
  const presumed = kinds.every((kind) => kind === countedKind);
  return {
    title: titleOf(by, kinds, context),
    unit: presumed ? t("figures.unitOrganisations") : t("figures.unitRecords"),
    n: {
      value: counted,
      words: presumed ? t("figures.n", {count: counted}) : t("figures.nRecords", {count: counted}),
    },
  };
}

function titleOf(by: string, kinds: readonly string[], {catalog, metric, locale, t}: FigureContext): string {
  const dimension = locale === "en" ? by.toLowerCase() : by;
  const within = metric === null ? undefined : catalog.metricById.get(metric);
  if (within) return t("figures.by.titleMetric", {metric: within.label[locale], dimension});
  if (kinds.every((kind) => kind === countedKind)) return t("figures.by.title", {dimension});
  const words = kinds.map((kind) => optionLabel("kind", kind, {catalog, locale, t}));
  return t("figures.by.titleKinds", {kinds: formatList(words, locale), dimension});
}

function emptyReason(onFile: number, counted: number, {t}: FigureContext): string | null {
  if (onFile === 0) return t("figures.emptyNamed");
  return counted === 0 ? t("figures.emptyMatch") : null;
}
