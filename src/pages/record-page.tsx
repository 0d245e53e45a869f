import {Fragment} from "react";
import {Link, useParams} from "react-router-dom";
import type {CoverageRecord} from "../dataset/schema.ts";
import {optionLabel} from "../figures/filter-line.ts";
import {neighbours} from "../figures/neighbours.ts";
import {usePageContext} from "../view/page-context.ts";
import {useAddress} from "../view/use-address.ts";
import {useTitle} from "../view/use-title.ts";
import {NotFoundPage} from "./not-found-page.tsx";
import {CopyLink} from "./parts/copy-link.tsx";
import {EvidenceDoor} from "./parts/evidence-door.tsx";
import {EvidenceList} from "./parts/evidence-list.tsx";
import {FigureCard} from "./parts/figure-card.tsx";
import {ListSteps} from "./parts/list-steps.tsx";
import styles from "./parts/page.module.css";
import {Panel} from "./parts/panel.tsx";
import {QuestionList} from "./parts/question-list.tsx";
import {RecordFacts} from "./parts/record-facts.tsx";
import {RecordRelations} from "./parts/record-relations.tsx";

/** One organisation, station, honour …: facts, relations, evidence, open questions. */
export function RecordPage() {
  const {catalog} = usePageContext();
  const {record: id = ""} = useParams();
  const record = catalog.recordById.get(id);
  return record ? <RecordInPage record={record} /> : <NotFoundPage />;
}

function RecordInPage({record}: {record: CoverageRecord}) {
  const reading = usePageContext();
  const {catalog, view, locale, t} = reading;
  const address = useAddress();
  const questions = catalog.dataset.questions.filter(({records}) => records.includes(record.id));
  const metrics = record.countsIn.flatMap((id) => catalog.metricById.get(id) ?? []);
  useTitle(record.name[locale]);
  return (
    <div className={styles.page}>
      <nav className={styles.crumbs} aria-label={t("app.crumbs")}>
        <Link to={address.page("/")}>{t("app.overview")}</Link>
        {metrics.map(({id, label}) => (
          <Fragment key={id}>
            <span aria-hidden="true">/</span>
            <Link to={address.metric(id)}>{label[locale]}</Link>
          </Fragment>
        ))}
        <span aria-hidden="true">/</span>
        <span>{optionLabel("kind", record.kind, reading)}</span>
      </nav>
      <ListSteps record={record} />
      <div className={styles.head}>
        <div className={styles.titled}>
          <h1>{record.name[locale]}</h1>
          <CopyLink to="" words={t("card.linkTo", {title: record.name[locale]})} className={styles.tool} />
        </div>
        <p className={styles.lead}>
          {record.summary[locale]} <EvidenceDoor evidence={record.evidence} />
        </p>
      </div>
      <div className={styles.grid}>
        <Panel id="facts" title={t("record.facts")}>
          <RecordFacts record={record} />
        </Panel>
        <Panel id="relations" title={t("record.relations")}>
          <RecordRelations record={record} from={view.from} />
        </Panel>
        <FigureCard id="neighbours" build={neighbours} metric={null} record={record.id} columns={12} />
        <Panel id="evidence" title={t("evidence.title")} isWide={questions.length === 0}>
          <EvidenceList evidence={record.evidence} />
        </Panel>
        {questions.length > 0 && (
          <Panel id="questions" title={t("metric.questions")}>
            <QuestionList questions={questions} />
          </Panel>
        )}
      </div>
    </div>
  );
}
