import {Link, useParams} from "react-router-dom";
import {offeredDimensions} from "../../coverage/count/options-of.ts";
import {recordsOf} from "../../coverage/facets/catalog-facets.ts";
import type {Dimension} from "../../coverage/filters.ts";
import {populationOf} from "../../coverage/population.ts";
import {reconcile} from "../../coverage/reconcile.ts";
import {valuesOf} from "../../coverage/values-of.ts";
import type {Metric} from "../../dataset/schema.ts";
import {byHostKind, byLever, byMode} from "../../figures/builders/by-dimension.ts";
import {byTownship} from "../../figures/builders/by-township.ts";
import type {FigureBuilder} from "../../figures/figure-context.ts";
import type {FigureId} from "../../figures/figure-ids.ts";
import {formatCount} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {useWording} from "../../view/use-wording.ts";
import {NotFoundPage} from "../errors/not-found-page.tsx";
import {EvidenceLink, EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {QuestionList} from "../parts/evidence/question-list.tsx";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {FigureEmpty} from "../parts/figure-card/figure-empty.tsx";
import {FilterBar} from "../parts/filters/filter-bar.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {ReportedBar} from "../parts/metric-card/reported-bar.tsx";
import {NodeDoors} from "../parts/record/node-link.tsx";
import {type RecordColumn, RecordTable} from "../parts/record/record-table.tsx";

/** One metric: total, named and not named, its figures, records, evidence and open questions. */
export function MetricPage() {
  const {catalog} = usePageContext();
  const {metric: id = ""} = useParams();
  const metric = catalog.metricById.get(id);
  return metric ? <MetricInPage metric={metric} /> : <NotFoundPage />;
}

function MetricInPage({metric}: {metric: Metric}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const {id, label, unit, definition, nodes, notes, evidence} = metric;
  const {reported, atLeast, namedCount, notNamed} = reconcile(metric, catalog);
  const about = metric.about === null ? undefined : catalog.recordById.get(metric.about);
  const questions = catalog.dataset.questions.filter(({metrics}) => metrics.includes(id));
  useTitle(label[locale]);
  return (
    <div className={styles.page}>
      <nav className={styles.crumbs} aria-label={t("app.crumbs")}>
        <Link to={address.page("/")}>{t("app.overview")}</Link>
        <span aria-hidden="true">/</span>
        <span>{t("app.metrics")}</span>
      </nav>
      <div className={styles.head}>
        <h1 data-steady>{label[locale]}</h1>
        <p className={styles.lead}>
          {definition[locale]} <EvidenceLink evidence={evidence} />
        </p>
      </div>
      <div className={styles.grid}>
        <Panel id="total" title={t("metric.total")} isWide={evidence.length === 0}>
          <p className={styles.big} data-steady>
            <a href={evidence.length > 0 ? "#evidence" : "#records"}>
              {formatCount(reported ?? namedCount, locale)}
              {atLeast && "+"}
              <small>{unit[locale]}</small>
            </a>
          </p>
          <ReportedBar
            metric={id}
            named={namedCount}
            notNamed={notNamed}
            unstated={metric.unstated ?? 0}
            atLeast={atLeast}
          />
          {about && (
            <p>
              {t("metric.about")} <Link to={address.record(about.id)}>{about.name[locale]}</Link>
            </p>
          )}
          {nodes.length > 0 && (
            <p>
              {t("framework.inMethod")} <NodeDoors ids={nodes} />
            </p>
          )}
          {notes.map((note) => (
            <p key={note.zh} className={styles.lead}>
              {note[locale]} <EvidenceLink evidence={evidence} />
            </p>
          ))}
        </Panel>
        {evidence.length > 0 && (
          <Panel id="evidence" title={t("evidence.title")}>
            <EvidenceList evidence={evidence} />
          </Panel>
        )}
        <MetricFigures metric={metric} />
        {questions.length > 0 && (
          <Panel id="questions" title={t("metric.questions")} isWide>
            <QuestionList questions={questions} />
          </Panel>
        )}
      </div>
    </div>
  );
}

const columns: readonly RecordColumn[] = ["name", "lever", "hostKind", "mode", "township"];
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
  const {named, namedCount, notNamed, atLeast} = reconcile(metric, catalog);
  const passing = populationOf(catalog, view.filters, metric.id).matching;
  const packed = catalog.place?.packed ?? null;
  const matching = packed === null ? recordsOf(catalog, passing) : [];
  const stated = figures.filter(([dimension]) =>
    packed === null
      ? named.some((record) => valuesOf(record, dimension, catalog).values.length > 0)
      : offeredDimensions(catalog).includes(dimension),
  );
  const rest = notNamed !== null && notNamed > 0 ? `${formatCount(notNamed, locale)}${atLeast ? "+" : ""}` : null;
  return (
    <>
      {namedCount > 0 && <FilterBar metric={metric.id} />}
      {stated.map(([dimension, id, build]) => (
        <FigureCard key={id} id={id} build={build} metric={metric.id} columns={dimension === "township" ? 12 : 4} />
      ))}
      <Panel id="records" title={t("metric.records", {count: passing.count})} isWide isList={matching.length > 0}>
        {namedCount === 0 && <p>{t("metric.noneNamed")}</p>}
        {namedCount > 0 && passing.count === 0 && (
          <FigureEmpty
            words={t("figures.emptyMatch")}
            countWith={(freed) => populationOf(catalog, freed, metric.id).matching.count}
          />
        )}
        {packed !== null && passing.count > 0 && <RegionList metric={metric.id} count={passing.count} />}
        {matching.length > 0 && <RecordTable records={matching} columns={columns} caption={metric.label[locale]} />}
        {rest !== null && (
          <p>
            {t("metric.rest", {rest, unit: metric.unit[locale]})} <EvidenceLink evidence={metric.evidence} />
          </p>
        )}
      </Panel>
    </>
  );
}

/** The way to the list of a large register's rows, which has a page of its own; or, of cells, that it is in the counties. */
function RegionList({metric, count}: {metric: string; count: number}) {
  const {view, catalog} = usePageContext();
  const {t} = useWording("regions");
  const address = useAddress();
  const hasRows = catalog.place?.packed?.register.rows !== null;
  return (
    <p className={hasRows ? undefined : styles.lead}>
      {!hasRows && t("regions.cells")}{" "}
      <Link to={address.records({to: "records", filters: view.filters, within: metric})}>
        {t(hasRows ? "regions.openList" : "regions.choose", {count})}
      </Link>
    </p>
  );
}
