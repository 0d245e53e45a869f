import {exploreRecords} from "../../coverage/explore-records.ts";
import {type Dimension, notStated} from "../../coverage/filters.ts";
import {countedKind} from "../../coverage/population.ts";
import {compareInSteps, compareRegisters, type RegisterComparison} from "../../coverage/register/compare-registers.ts";
import {reconcileRegister} from "../../coverage/register/reconcile-register.ts";
import {rememberPair} from "../../coverage/register/remember-pair.ts";
import type {Steps} from "../../coverage/steps/run-steps.ts";
import type {RecordsTarget} from "../../coverage/target.ts";
import type {Register} from "../../dataset/register/register.ts";
import type {BarFigure, Figure, FigureRow} from "../figure.ts";
import type {FigureBuilder, FigureContext} from "../figure-context.ts";
import {filterLine} from "../text/filter-line.ts";
import {committeeSizesFigure} from "./committee-sizes-figure.ts";
import {comparisonFigure} from "./comparison-figure.ts";
import {completenessFigure} from "./completeness-figure.ts";
import {coverageFigure} from "./coverage-figure.ts";
import {growthFigure} from "./growth-figure.ts";
import {reconciliationFigure} from "./reconciliation-figure.ts";
import type {RegisterFigureContext} from "./register-context.ts";
import {reportLine} from "./report-line.ts";
import {termCalendarFigure} from "./term-calendar-figure.ts";
import {termsByTownshipFigure} from "./terms-by-township-figure.ts";

/** When terms end; each span chooses the rows of that span. */
export const termCalendar = ofRegister("term", (context, page) => choosing(termCalendarFigure(context), "term", page));

/** What there is in each township, against its target where it has one; each row chooses its township. */
export const registerCoverage = ofRegister("township", (context, page) =>
  choosing(coverageFigure(context), "township", page),
);

/** How many there were at the end of each year or month. */
export const growth = ofRegister(null, (context, page) => withFounded(growthFigure(context), page));

export const committeeSizes = ofRegister(null, committeeSizesFigure);
export const completenessMap = ofRegister(null, completenessFigure);
export const termsByTownship = ofRegister(null, termsByTownshipFigure);

/** The report's totals against the register's rows; nothing where no report is beside it. */
export const reconciliation = ofRegister(null, (context, page) => {
  const {report} = page.catalog.beside;
  if (report === null) return null;
  const figure = reconciliationFigure(reconcileRegister(context.register.entries, report), context);
  return {...figure, sourceLine: `${figure.sourceLine} · ${reportLine(report, figure.rows, page)}`};
});

/** What is new, gone and changed since the earlier register; nothing where none is beside it. */
export const comparison = ofRegister(null, (context, {catalog}) => {
  const {earlier} = catalog.beside;
  const {register = context.register} = catalog.dataset;
  return earlier === null ? null : comparisonFigure(compareOnce(earlier, register), earlier, context);
});

/** Compares an earlier register with a later one; for its figure, its lists and a file alike. */
const compareOnce = rememberPair(compareRegisters);

/** The same in steps, after which the figure has it at once. */
export function* compareAhead(earlier: Register, later: Register): Steps<RegisterComparison> {
  return compareOnce(earlier, later, yield* compareInSteps(earlier, later));
}

/**
 * A builder for pages, of one for registers: its rows are those that pass the page's filters.
 *
 * @param own - The figure's own dimension, whose filter picks rows and hides none.
 * @returns One that makes nothing of a dataset that is no register.
 */
function ofRegister(
  own: Dimension | null,
  build: (context: RegisterFigureContext, page: FigureContext) => Figure | null,
): FigureBuilder {
  return (page) => {
    const {catalog, filters, metric, locale, t} = page;
    const {register} = catalog.dataset;
    if (register === undefined) return null;
    const records = exploreRecords(catalog, filters, metric, own);
    const entries = records.flatMap(({entry}) => (entry === undefined ? [] : [entry]));
    return build(
      {register: inLanguage(register, page), entries, today: register.today, filterLine: filterLine(page), locale, t},
      page,
    );
  };
}

/** A register as it and its county are called in the reader's language. */
function inLanguage(register: Register, {catalog, locale}: FigureContext): Register {
  const {title, region} = catalog.dataset;
  return {...register, title: title[locale], region: {...register.region, name: region.name[locale]}};
}

/** Lets each row choose its value of a dimension, and lead to the list of the rows that it counts. */
function choosing(figure: BarFigure, dimension: Dimension, page: FigureContext): BarFigure {
  const chosen = page.filters[dimension];
  const rows = figure.rows.map((row): FigureRow => {
    const value = row.id === "no-date" ? notStated : row.id;
    return {
      ...row,
      target: {to: "filter", dimension, value},
      picked: chosen.length === 0 ? null : chosen.includes(value),
      counted: {all: listOf(page, dimension, value), parts: {}},
    };
  });
  return {...figure, rows};
}

/** Lets what was founded in a year lead to its list; what was there before is the lists of other years. */
function withFounded(figure: BarFigure, page: FigureContext): BarFigure {
  const isYear = (id: string) => id === notStated || /^\d{4}$/.test(id);
  const rows = figure.rows.map((row): FigureRow => {
    if (!isYear(row.id)) return row;
    const part = row.id === notStated ? notStated : "founded";
    if ((row.values[part] ?? 0) === 0) return row;
    return {...row, counted: {all: null, parts: {[part]: listOf(page, "founded", row.id)}}};
  });
  return {...figure, rows};
}

function listOf({filters, metric}: FigureContext, dimension: Dimension, value: string): RecordsTarget {
  return {to: "records", filters: {...filters, kind: [countedKind], [dimension]: [value]}, within: metric};
}
