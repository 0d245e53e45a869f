import {groupRecords} from "../../coverage/count/group-records.ts";
import {notStated} from "../../coverage/filters.ts";
import {reconcile} from "../../coverage/reconcile.ts";
import type {BarFigure, FigureRow} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure, noneNotes} from "./frame-figure.ts";
import {kindPopulation, platformMetrics, remainderWords} from "./kind-population.ts";

/** Named honours by level, in the levels' own order; what a platform has that is only counted is noted. */
export function honoursByLevel(context: FigureContext): BarFigure {
  const {catalog, filters, t} = context;
  const {records, empty} = kindPopulation(["honour"], "level", context);
  const counts = groupRecords(records, "level", catalog)
    .map(({id, records: counted}) => ({value: id, count: counted.length}))
    .filter(({value, count}) => value !== notStated || count > 0);
  const honours = catalog.dataset.records.filter(({kind}) => kind === "honour");
  const onFile = new Set(honours.map(({level}) => level));
  const unnamed = platformMetrics(catalog).filter((metric) => {
    const {namedCount, notNamed} = reconcile(metric, catalog);
    return namedCount === 0 && notNamed !== null && notNamed > 0;
  });
  const rows = counts.map(
    ({value, count}): FigureRow => ({
      id: value,
      label: optionLabel("level", value, context),
      values: {[value === notStated ? notStated : "named"]: count},
      endLabel: value === notStated || onFile.has(value) ? null : t("figures.none"),
      note: null,
      target: {to: "filter", dimension: "level", value},
      counted: {
        all:
          empty === null
            ? {to: "records", filters: {...filters, kind: ["honour"], level: [value]}, within: null}
            : null,
        parts: {},
      },
      picked: filters.level.length === 0 ? null : filters.level.includes(value),
    }),
  );
  return {
    ...frameFigure(evidenceOf(records), context),
    id: "honours-by-level",
    kind: "bars",
    title: t("figures.honours.title"),
    subtitle: t("figures.honours.subtitle"),
    unit: t("figures.honours.unit"),
    n: {value: records.length, words: t("figures.nRecords", {count: records.length})},
    rowsAre: t("figures.dimension.level"),
    series: [
      {id: "named", label: t("figures.namedLong"), tone: "named"},
      {id: notStated, label: t("figures.notStatedLong"), tone: "not-stated"},
    ],
    rows,
    empty,
    notes: [
      ...(unnamed.length === 0 ? [] : [t("figures.honours.note", {metrics: remainderWords(unnamed, context)})]),
      ...noneNotes(
        rows.map(({endLabel}) => endLabel),
        t,
      ),
    ],
  };
}
