import {optionsOf} from "../../coverage/count/options-of.ts";
import type {RecordsTarget} from "../../coverage/target.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import type {BarFigure, FigureRow} from "../figure.ts";
import type {FigureContext} from "../figure-context.ts";
import {optionLabel} from "../text/filter-line.ts";
import {evidenceOf} from "../text/source-line.ts";
import {frameFigure} from "./frame-figure.ts";
import {kindPopulation, platformMetrics, remainderWords} from "./kind-population.ts";
import {kindTones} from "./one-to-many.ts";

/**
 * What the source names under each of the three platforms, split by kind of record. What
 * it only counts there is said in a note, since a total has no place in a bar of names.
 */
export function platformContents(context: FigureContext): BarFigure {
  const {catalog, locale, t} = context;
  const platforms = optionsOf("platform", catalog).flatMap(({value}) => catalog.nodeById.get(value) ?? []);
  const population = kindPopulation(null, "platform", context);
  const records = population.records.filter(({nodes}) => platforms.some(({id}) => nodes.includes(id)));
  const kinds = [...new Set(records.map(({kind}) => kind))];
  const counted = platformMetrics(catalog);
  return {
    ...frameFigure(evidenceOf([...records, ...counted]), context),
    id: "platform-contents",
    kind: "bars",
    title: t("figures.platforms.title"),
    subtitle: t("figures.platforms.subtitle"),
    unit: t("figures.unitRecords"),
    n: {value: records.length, words: t("figures.nRecords", {count: records.length})},
    rowsAre: t("figures.dimension.platform"),
    series: kinds.map((kind, i) => ({
      id: kind,
      label: optionLabel("kind", kind, context),
      tone: kindTones[i % kindTones.length] ?? "kind-6",
    })),
    totalsAre: t("custom.total"),
    rows: platforms.map(({id, label}) => rowOf(id, label[locale], kinds, records, context)),
    empty: records.length === 0 ? (population.empty ?? t("figures.emptyMatch")) : null,
    notes: counted.length === 0 ? [] : [t("figures.platforms.note", {metrics: remainderWords(counted, context)})],
  };
}

function rowOf(
  platform: string,
  label: string,
  kinds: readonly string[],
  records: readonly CoverageRecord[],
  {filters}: FigureContext,
): FigureRow {
  const listOf = (kind: readonly string[]): RecordsTarget => {
    return {to: "records", filters: {...filters, platform: [platform], kind}, within: null};
  };
  const under = records.filter(({nodes}) => nodes.includes(platform));
  return {
    id: platform,
    label,
    values: Object.fromEntries(kinds.map((kind) => [kind, under.filter((record) => record.kind === kind).length])),
    endLabel: null,
    note: null,
    target: {to: "filter", dimension: "platform", value: platform},
    counted: {
      all: kinds.length === 0 ? null : listOf(kinds),
      parts: Object.fromEntries(kinds.map((kind) => [kind, listOf([kind])])),
    },
    picked: filters.platform.length === 0 ? null : filters.platform.includes(platform),
  };
}
