import {Fragment} from "react";
import {Link, useParams} from "react-router-dom";
import {formatPlace} from "../../dataset/register/rows/format-place.ts";
import type {CoverageRecord} from "../../dataset/schema.ts";
import {neighbours} from "../../figures/builders/neighbours.ts";
import {optionLabel} from "../../figures/text/filter-line.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {NotFoundPage} from "../errors/not-found-page.tsx";
import {EvidenceLink, EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {QuestionList} from "../parts/evidence/question-list.tsx";
import {FigureCard} from "../parts/figure-card/figure-card.tsx";
import {CopyLink} from "../parts/layout/copy-link.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {RecordFacts} from "../parts/record/record-facts.tsx";
import {RecordRelations} from "../parts/record/record-relations.tsx";
import {ListSteps} from "./list-steps.tsx";

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
          <h1 data-steady>{record.name[locale]}</h1>
          <CopyLink to="" words={t("card.linkTo", {title: record.name[locale]})} className={styles.tool} />
        </div>
        <p className={styles.lead}>
          {record.entry
            ? t("registerData.record.summary", {row: formatPlace(record.entry.row, catalog.dataset.register?.parts)})
            : record.summary[locale]}{" "}
          <EvidenceLink evidence={record.evidence} />
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
        {record.evidence.length > 0 && (
          <Panel id="evidence" title={t("evidence.title")} isWide={questions.length === 0}>
            <EvidenceList evidence={record.evidence} />
          </Panel>
        )}
        {questions.length > 0 && (
          <Panel id="questions" title={t("metric.questions")}>
            <QuestionList questions={questions} />
          </Panel>
        )}
      </div>
    </div>
  );
}
