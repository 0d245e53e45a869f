import type {Dimension} from "../../coverage/filters.ts";
import {populationOf} from "../../coverage/population.ts";
import {reconcile} from "../../coverage/reconcile.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {Metric} from "../../dataset/schema.ts";
import {byMode} from "../../figures/builders/by-dimension.ts";
import {byHostKind} from "../../figures/builders/by-host-kind.ts";
import {byLever} from "../../figures/builders/by-lever.ts";
import {byTownship} from "../../figures/builders/by-township.ts";
import type {FigureBuilder} from "../../figures/figure-context.ts";
import type {FigureId} from "../../figures/figure-ids.ts";
import {formatCount} from "../../locale/format.ts";
import {usePageContext} from "../../view/page-context.ts";
import type {SortKey} from "../../view/view.ts";
import {EvidenceDoor} from "../parts/evidence/evidence-door.tsx";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {FigureEmpty} from "../parts/figure-card/figure-empty.tsx";
import {FilterBar} from "../parts/filters/filter-bar.tsx";
import {Panel} from "../parts/layout/panel.tsx";
import {RecordTable} from "../parts/record/record-table.tsx";

const columns: readonly SortKey[] = ["name", "lever", "hostKind", "mode", "township"];
const figures = [
  ["lever", "by-lever", byLever],
  ["hostKind", "by-host-kind", byHostKind],
  ["mode", "by-mode", byMode],
  ["township", "by-township", byTownship],
] as const satisfies readonly (readonly [Dimension, FigureId, FigureBuilder])[];

/**
 * What the source names of a metric: its figures, as far as anything is stated, and its
 * list. What it does not name is a quantity and says so in the list's place.
 */
export function MetricFigures({metric}: {metric: Metric}) {
  const {catalog, view, locale, t} = usePageContext();
  const {named, notNamed, atLeast} = reconcile(metric, catalog);
  const {matching} = populationOf(catalog, view.filters, metric.id);
  const stated = figures.filter(([dimension]) =>
    named.some((record) => valuesOf(record, dimension, catalog).values.length > 0),
  );
  const rest = notNamed !== null && notNamed > 0 ? `${formatCount(notNamed, locale)}${atLeast ? "+" : ""}` : null;
  return (
    <>
      {named.length > 0 && <FilterBar metric={metric.id} />}
      {stated.map(([dimension, id, build]) => (
        <FigureCard key={id} id={id} build={build} metric={metric.id} columns={dimension === "township" ? 12 : 4} />
      ))}
      <Panel id="records" title={t("metric.records", {count: matching.length})} isWide isList={matching.length > 0}>
        {named.length === 0 && <p>{t("metric.noneNamed")}</p>}
        {named.length > 0 && matching.length === 0 && <FigureEmpty words={t("figures.emptyMatch")} />}
        {matching.length > 0 && <RecordTable records={matching} columns={columns} caption={metric.label[locale]} />}
        {rest !== null && (
          <p>
            {t("metric.rest", {rest, unit: metric.unit[locale]})} <EvidenceDoor evidence={metric.evidence} />
          </p>
        )}
      </Panel>
    </>
  );
}
