import {Link, useParams} from "react-router-dom";
import {nodeContents} from "../../coverage/framework/node-contents.ts";
import {nodeDimension} from "../../coverage/framework/node-dimension.ts";
import {childNodes} from "../../coverage/framework/node-order.ts";
import {questionsAbout} from "../../coverage/framework/questions-about.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import {formatList} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {NotFoundPage} from "../errors/not-found-page.tsx";
import {EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {QuestionList} from "../parts/evidence/question-list.tsx";
import {ActiveFilters} from "../parts/filters/active-filters.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {MetricCard} from "../parts/metric-card/metric-card.tsx";
import {NodeFigures} from "./node-figures.tsx";
import {NodeNeighbours} from "./node-neighbours.tsx";
import {NodeOutline} from "./node-outline.tsx";
import {NodePlace} from "./node-place.tsx";
import {NodeRecords} from "./node-records.tsx";

/** One node of the working method: what was done there, its totals, figures, records, evidence, and its neighbours. */
export function NodePage() {
  const {catalog} = usePageContext();
  const {node: id = ""} = useParams();
  const node = catalog.nodeById.get(id);
  return node ? <NodeInPage key={id} node={node} /> : <NotFoundPage />;
}

function NodeInPage({node}: {node: FrameworkNode}) {
  const {catalog, view, locale, t} = usePageContext();
  const address = useAddress();
  const parts = childNodes(node.id, catalog);
  const {metrics} = nodeContents(node, view.filters, catalog);
  const questions = questionsAbout(node, catalog);
  const cited = [...new Set(node.evidence.map(({paragraph}) => paragraph))];
  const above = node.parent === null ? undefined : catalog.nodeById.get(node.parent);
  useTitle(node.label[locale]);
  return (
    <div className={styles.page}>
      <nav className={styles.crumbs} aria-label={t("app.crumbs")}>
        <Link to={address.page("/")}>{t("app.overview")}</Link>
        <span aria-hidden="true">/</span>
        <Link to={address.page("/framework")}>{t("framework.title")}</Link>
        {above?.level === "group" && (
          <>
            <span aria-hidden="true">/</span>
            <Link to={address.node(above.id)}>{above.label[locale]}</Link>
          </>
        )}
        <span aria-hidden="true">/</span>
        <span>{node.label[locale]}</span>
      </nav>
      <div className={styles.head}>
        <h1>{node.label[locale]}</h1>
        <p className={styles.lead}>
          {node.summary[locale]}{" "}
          <a href="#evidence">{t("metric.evidenceIn", {paragraphs: formatList(cited, locale)})}</a>
        </p>
      </div>
      <ActiveFilters except={nodeDimension(node)} />
      {metrics.length > 0 && (
        <section className={styles.cards} aria-label={t("framework.totals")}>
          {metrics.map((metric) => (
            <MetricCard key={metric.id} metric={metric} />
          ))}
        </section>
      )}
      <div className={styles.grid}>
        <Panel id="place" title={t("framework.place")}>
          <NodePlace node={node} />
        </Panel>
        <Panel id="evidence" title={t("evidence.title")}>
          <EvidenceList evidence={node.evidence} />
        </Panel>
        {parts.length > 0 && (
          <Panel id="parts" title={t("framework.parts", {count: parts.length})} isWide>
            <NodeOutline nodes={parts} />
          </Panel>
        )}
        <NodeFigures node={node} />
        <NodeRecords node={node} />
        {questions.length > 0 && (
          <Panel id="questions" title={t("metric.questions")} isWide>
            <QuestionList questions={questions} />
          </Panel>
        )}
      </div>
      <NodeNeighbours node={node} />
    </div>
  );
}
