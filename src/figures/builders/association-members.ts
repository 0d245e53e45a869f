import {formatCount} from "../../locale/format.ts";
import type {BarFigure} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure} from "./frame-figure.ts";
import {kindPopulation} from "./kind-population.ts";

/**
 * The members that the source counts in each association. A person may be in both, so the
 * two are rows of one figure and never a sum.
 */
export function associationMembers(context: FigureContext): BarFigure {
  const {catalog, locale, t} = context;
  const {records, empty} = kindPopulation(["association"], null, context);
  const measured = records.flatMap((record) =>
    catalog.dataset.metrics.flatMap((metric) =>
      metric.about === record.id && metric.reported ? [{record, metric, reported: metric.reported}] : [],
    ),
  );
  return {
    ...frameFigure(evidenceOf(measured.map(({metric}) => metric)), context),
    id: "association-members",
    kind: "bars",
    title: t("figures.members.title"),
    subtitle: t("figures.members.subtitle"),
    unit: t("figures.unitMembers"),
    // What is counted is members, of whom none is a record: a share of records would mean nothing.
    n: null,
    rowsAre: t("figures.members.rows"),
    series: [{id: "counted", label: t("figures.members.counted"), tone: "not-named"}],
    rows: measured
      .sort((a, b) => b.reported.value - a.reported.value)
      .map(({record, reported: {value, bound}}) => ({
        id: record.id,
        label: record.name[locale],
        values: {counted: value},
        endLabel: bound === "at-least" ? `${formatCount(value, locale)}+` : null,
        note: null,
        target: {to: "record", record: record.id},
        picked: null,
      })),
    empty,
    notes: [t("figures.members.note")],
  };
}
