import {Link, useParams} from "react-router-dom";
import {reconcile} from "../../coverage/reconcile.ts";
import type {Metric} from "../../dataset/schema.ts";
import {formatCount} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {NotFoundPage} from "../errors/not-found-page.tsx";
import {EvidenceDoor} from "../parts/evidence/evidence-door.tsx";
import {EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {QuestionList} from "../parts/evidence/question-list.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {KnownBar} from "../parts/metric-card/reported-bar.tsx";
import {NodeDoors} from "../parts/record/node-link.tsx";
import {MetricFigures} from "./metric-figures.tsx";

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
  const {reported, atLeast, named, notNamed} = reconcile(metric, catalog);
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
        <h1>{label[locale]}</h1>
        <p className={styles.lead}>
          {definition[locale]} <EvidenceDoor evidence={evidence} />
        </p>
      </div>
      <div className={styles.grid}>
        <Panel id="total" title={t("metric.total")}>
          <p className={styles.big}>
            <a href="#evidence">
              {formatCount(reported ?? named.length, locale)}
              {atLeast && "+"}
              <small>{unit[locale]}</small>
            </a>
          </p>
          <KnownBar metric={id} named={named.length} notNamed={notNamed} atLeast={atLeast} />
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
              {note[locale]} <EvidenceDoor evidence={evidence} />
            </p>
          ))}
        </Panel>
        <Panel id="evidence" title={t("evidence.title")}>
          <EvidenceList evidence={evidence} />
        </Panel>
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
