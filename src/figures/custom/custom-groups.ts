import {availableMeasures, type Form} from "../../coverage/count/custom-choice.ts";
import {arrangeGroups, type Group, groupRecords, restId} from "../../coverage/count/group-records.ts";
import {type Tally, tallyOf} from "../../coverage/count/tally.ts";
import {exploreRecords} from "../../coverage/explore-records.ts";
import {type Dimension, noFilters, notStated} from "../../coverage/filters.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {languageTags} from "../../locale/locale.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";

/** A group with its heading and its count; `isOnFile` is whether any record has its value, whatever the filters. */
export type Part = Group & {label: string; tally: Tally; isOnFile: boolean};

/** The parts of one dimension, and what is not among them. */
export type Parts = {dimension: Dimension; parts: readonly Part[]; merged: number; leftOut: number};

/** What a reader's choice comes to in a dataset. */
export type CustomGroups = {
  form: Form;
  records: readonly CoverageRecord[];
  rows: Parts;
  /** `null` for none. */
  split: Parts | null;
};

/** As many kinds as there are tones to tell them apart; one more and the smallest are taken together. */
const mostSeries = 6;
const mostColumns = 30;
const mostHeatRows = 60;

/**
 * Reads the records by the choice: which pass, and the groups they fall in. A split without
 * a form is drawn as a stack, and the other way round; a dimension split by itself is not split.
 */
export function groupCustom(context: FigureContext): CustomGroups {
  const {catalog, filters, metric, custom} = context;
  const records = exploreRecords(catalog, filters, metric);
  const second = custom.split === custom.rows ? null : custom.split;
  const form = formOf(custom.form, second);
  const most = form === "heat" ? mostHeatRows : Number.POSITIVE_INFINITY;
  const rows = partsOf(custom.rows, records, context, {order: custom.order, top: custom.top, keepsEmpty: true, most});
  if (second === null) return {form, records, rows, split: null};
  const isHeat = form === "heat";
  const split = partsOf(second, records, context, {
    order: isHeat ? custom.order : "code",
    top: null,
    keepsEmpty: false,
    most: isHeat ? mostColumns : mostSeries,
  });
  return {form, records, rows, split};
}

function formOf(form: Form, split: Dimension | null): Form {
  if (form === "heat") return "heat";
  if (split === null) return "bars";
  return form === "bars" ? "stacked" : form;
}

function partsOf(
  dimension: Dimension,
  records: readonly CoverageRecord[],
  context: FigureContext,
  {most, ...wanted}: {order: FigureContext["custom"]["order"]; top: number | null; keepsEmpty: boolean; most: number},
): Parts {
  const {catalog, filters, metric, locale, custom, t} = context;
  const {compare} = new Intl.Collator(languageTags[locale]);
  const chosen = filters[dimension];
  const groups = groupRecords(records, dimension, catalog).filter(({id}) => chosen.length === 0 || chosen.includes(id));
  const labels = new Map(groups.map(({id}) => [id, optionLabel(dimension, id, context)]));
  const labelOf = ({id}: Group) => labels.get(id) ?? id;
  const arrange = (top: number | null) =>
    arrangeGroups(groups, {
      ...wanted,
      top,
      measure: custom.measure,
      compare: (a, b) => compare(labelOf(a), labelOf(b)),
    });
  const all = arrange(wanted.top);
  const isTooMany = all.groups.filter(({id}) => id !== notStated).length > most;
  const {groups: shown, merged, leftOut} = isTooMany ? arrange(most - 1) : all;
  const onFile = groupRecords(exploreRecords(catalog, noFilters, metric), dimension, catalog);
  const met = new Set(onFile.filter((group) => group.records.length > 0).map(({id}) => id));
  const parts = shown.map((group) => ({
    ...group,
    label: group.id === restId ? t("custom.rest", {count: merged}) : labelOf(group),
    tally: tallyOf(group.records, custom.measure),
    isOnFile: group.values.some((value) => met.has(value)),
  }));
  return {dimension, parts, merged, leftOut};
}

/** Whether the dataset states nothing of what is to be summed. */
export function lacksMeasure({catalog, custom}: FigureContext): boolean {
  return !availableMeasures(catalog).includes(custom.measure);
}
