import {availableMeasures, type Form, type Measure} from "../../coverage/count/custom-choice.ts";
import {arrangeGroups, groupValues, restId, type ValueGroup} from "../../coverage/count/group-values.ts";
import {facetsOf} from "../../coverage/facets/catalog-facets.ts";
import type {CrossTable, Tally} from "../../coverage/facets/cross-table.ts";
import type {Facets} from "../../coverage/facets/facet-index.ts";
import type {FacetKey} from "../../coverage/facets/facet-key.ts";
import {type Dimension, noFilters, notStated} from "../../coverage/filters.ts";
import {languageTags} from "../../locale/locale.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";

/** A group with its heading and its count; `isOnFile` is whether any record has its value, whatever the filters. */
export type Part = ValueGroup & {label: string; tally: Tally; isOnFile: boolean};

/** The parts of one dimension, and what is not among them. */
export type Parts = {dimension: Dimension; parts: readonly Part[]; merged: number; leftOut: number};

/** What a reader's choice comes to in a dataset. */
export type CustomGroups = {
  form: Form;
  /** The records that pass, of every kind. */
  facets: Facets<FacetKey>;
  /** They by the combinations of the rows' values, and of the split's where there is one. */
  cross: CrossTable;
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
  const facets = facetsOf(catalog, filters, metric);
  const second = custom.split === custom.rows ? null : custom.split;
  const form = formOf(custom.form, second);
  const most = form === "heat" ? mostHeatRows : Number.POSITIVE_INFINITY;
  const cross = facets.crossOf(custom.rows, second, summed(custom.measure));
  const rows = partsOf(custom.rows, (group) => cross.tallyOf(group.codes, null), context, {
    order: custom.order,
    top: custom.top,
    keepsEmpty: true,
    most,
  });
  if (second === null) return {form, facets, cross, rows, split: null};
  const isHeat = form === "heat";
  const split = partsOf(second, (group) => cross.tallyOf(null, group.codes), context, {
    order: isHeat ? custom.order : "code",
    top: null,
    keepsEmpty: false,
    most: isHeat ? mostColumns : mostSeries,
  });
  return {form, facets, cross, rows, split};
}

function summed(measure: Measure) {
  return measure === "records" ? null : measure;
}

function formOf(form: Form, split: Dimension | null): Form {
  if (form === "heat") return "heat";
  if (split === null) return "bars";
  return form === "bars" ? "stacked" : form;
}

function partsOf(
  dimension: Dimension,
  tallyOf: (group: ValueGroup) => Tally,
  context: FigureContext,
  {most, ...wanted}: {order: FigureContext["custom"]["order"]; top: number | null; keepsEmpty: boolean; most: number},
): Parts {
  const {catalog, filters, metric, locale, t} = context;
  const {compare} = new Intl.Collator(languageTags[locale]);
  const chosen = filters[dimension];
  const groups = groupValues(dimension, catalog).filter(({id}) => chosen.length === 0 || chosen.includes(id));
  const labels = new Map(groups.map(({id}) => [id, optionLabel(dimension, id, context)]));
  const labelOf = ({id}: ValueGroup) => labels.get(id) ?? id;
  const arrange = (top: number | null) =>
    arrangeGroups(groups, {
      ...wanted,
      top,
      tallyOf,
      compare: (a, b) => compare(labelOf(a), labelOf(b)),
    });
  const arranged = arrange(wanted.top);
  const isTooMany = arranged.groups.filter(({id}) => id !== notStated).length > most;
  const {groups: shown, merged, leftOut} = isTooMany ? arrange(most - 1) : arranged;
  const onFile = facetsOf(catalog, noFilters, metric).crossOf(dimension, null, null);
  const all = new Map(groupValues(dimension, catalog).map(({id, codes}) => [id, codes]));
  const isMet = (value: string) => onFile.tallyOf(all.get(value) ?? [], null).records > 0;
  const parts = shown.map((group) => ({
    ...group,
    label: group.id === restId ? t("custom.rest", {count: merged}) : labelOf(group),
    tally: tallyOf(group),
    isOnFile: group.values.some(isMet),
  }));
  return {dimension, parts, merged, leftOut};
}

/** Whether the dataset states nothing of what is to be summed. */
export function lacksMeasure({catalog, custom}: FigureContext): boolean {
  return custom.measure !== "records" && !availableMeasures(catalog).includes(custom.measure);
}
