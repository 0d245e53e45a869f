import {defaultChoice} from "../../coverage/count/custom-choice.ts";
import {offeredDimensions, optionsOf} from "../../coverage/count/options-of.ts";
import type {Dimension} from "../../coverage/filters.ts";
import {populationOf} from "../../coverage/population.ts";
import {countedWords, countFigure} from "../builders/count-figure.ts";
import {customFigure} from "../custom/custom-figure.ts";
import type {BarFigure, Figure, HeatFigure} from "../figure.ts";
import type {FigureBuilder, FigureContext} from "../figure-context.ts";
import {filterLine} from "../text/filter-line.ts";

/*
 * Figures of a region of several counties, and of nothing else: `null` of any other dataset, and
 * where the register tells nothing of the kind.
 */

/** Organisations by their form. */
export const byForm = countedBy("by-form", "form");

/** Organisations by their sector of the three new ones. */
export const bySector = countedBy("by-sector", "sector");

/** Organisations by when their terms end, soonest first. */
export const byTerm = countedBy("by-term", "term");

/** The parts of a region by the kind of host, a cell for each two. */
export function regionHeat(context: FigureContext): Figure | null {
  return crossed("region-heat", "hostKind", context);
}

/** The parts of a region by when terms end. */
export function regionTerms(context: FigureContext): Figure | null {
  return crossed("region-terms", "term", context);
}

function countedBy(id: "by-form" | "by-sector" | "by-term", dimension: Dimension): FigureBuilder {
  return (context): BarFigure | null => {
    const {catalog, t} = context;
    if (!catalog.place?.packed || !offeredDimensions(catalog).includes(dimension)) return null;
    const figure = countFigure(id, dimension, context, {
      subtitle: t(`regions.by.${id}`, {day: catalog.place?.packed?.today ?? ""}),
      notes: () => [],
    });
    return dimension === "term" ? {...figure, rows: inOrder(figure, context)} : figure;
  };
}

/** The rows in the order of the code list, what is not stated last. */
function inOrder({rows}: BarFigure, {catalog}: FigureContext): BarFigure["rows"] {
  const codes = catalog.dataset.codeLists.term?.map(({code}) => code) ?? [];
  const placeOf = ({id}: BarFigure["rows"][number]) => (codes.includes(id) ? codes.indexOf(id) : codes.length);
  return [...rows].sort((a, b) => placeOf(a) - placeOf(b));
}

function crossed(id: string, split: Dimension, context: FigureContext): Figure | null {
  const {catalog, t} = context;
  const hasParts = catalog.place?.packed && catalog.dataset.codeLists.township.length > 0;
  if (!hasParts || !offeredDimensions(catalog).includes(split)) return null;
  const {kinds, matching} = populationOf(catalog, context.filters, context.metric);
  const custom = {...defaultChoice, rows: "township", split, form: "heat", order: "value"} as const;
  const figure = customFigure({...context, filters: {...context.filters, kind: kinds}, custom});
  const by = (["township", split] as const).map((dimension) => t(`figures.dimension.${dimension}`)).join(" × ");
  const holdsRows = catalog.place?.packed?.register.rows !== null;
  const framed = {
    ...figure,
    ...countedWords(by, kinds, matching.count, context),
    id,
    // The kinds are presumed, as in every count: no choice of the reader's.
    filterLine: filterLine(context),
    subtitle: t(holdsRows ? "regions.heatSubtitle" : "regions.heatOfCounts"),
  };
  return framed.kind === "heat" ? withColumnsInOrder(framed, split, context) : framed;
}

/** The columns as the code list has them, so that spans of time follow each other; the rows stay ranked. */
function withColumnsInOrder(figure: HeatFigure, split: Dimension, {catalog}: FigureContext): HeatFigure {
  const values = optionsOf(split, catalog).map(({value}) => value);
  const order = figure.columns.map((_, at) => at).sort((a, b) => placeOf(a) - placeOf(b));
  function placeOf(at: number): number {
    const place = values.indexOf(figure.columns[at]?.id ?? "");
    return place < 0 ? values.length : place;
  }
  return {
    ...figure,
    columns: order.flatMap((at) => figure.columns[at] ?? []),
    rows: figure.rows.map((row) => ({...row, cells: order.flatMap((at) => row.cells[at] ?? [])})),
  };
}
