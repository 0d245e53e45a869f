import type {ReactNode} from "react";
import {Link, useParams} from "react-router-dom";
import {childNodes, nodeOrder} from "../../coverage/framework/framework-levels.ts";
import {nodeContents, nodeDimension, questionsAbout} from "../../coverage/framework/node-contents.ts";
import type {FrameworkNode} from "../../dataset/schema.ts";
import {formatList} from "../../locale/format.ts";
import {useAddress} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {NotFoundPage} from "../errors/not-found-page.tsx";
import {EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {QuestionList} from "../parts/evidence/question-list.tsx";
import {ActiveFilters} from "../parts/filters/filter-chips.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {MetricCard} from "../parts/metric-card/metric-card.tsx";
import facts from "../parts/record/record-facts.module.css";
import {NodeFigures} from "./node-figures.tsx";
import {NodeOutline} from "./node-outline.tsx";
import nodeStyles from "./node-page.module.css";
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
        <h1 data-steady>{node.label[locale]}</h1>
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

/** The nodes that are told before and after a node. */
export function NodeNeighbours({node}: {node: FrameworkNode}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const order = nodeOrder(catalog);
  const at = order.findIndex(({id}) => id === node.id);
  const before = at > 0 ? order[at - 1] : undefined;
  const after = order[at + 1];
  return (
    <nav className={nodeStyles.neighbours} aria-label={t("framework.neighbours")}>
      {before && (
        <Link to={address.node(before.id)} className={nodeStyles.link} rel="prev">
          <span aria-hidden="true">←</span> {t("framework.before", {node: before.label[locale]})}
        </Link>
      )}
      {after && (
        <Link to={address.node(after.id)} className={nodeStyles.link} data-after rel="next">
          {t("framework.after", {node: after.label[locale]})} <span aria-hidden="true">→</span>
        </Link>
      )}
    </nav>
  );
}

/** Where a node stands in the working method: its level, what it is a part of, which one of how many. */
export function NodePlace({node}: {node: FrameworkNode}) {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const above = node.parent === null ? undefined : catalog.nodeById.get(node.parent);
  const beside = above ? childNodes(above.id, catalog) : [];
  return (
    <dl className={facts.facts}>
      <Fact name={t("framework.levelName")}>{t(`framework.level.${node.level}`)}</Fact>
      {above && (
        <Fact name={t("framework.above")}>
          <Link to={above.level === "method" ? address.page("/framework") : address.node(above.id)}>
            {above.label[locale]}
          </Link>
        </Fact>
      )}
      {above && (
        <Fact name={t("framework.order")}>
          <ol>
            {beside.map(({id, label}) => (
              <li key={id}>
                {id === node.id ? (
                  <b aria-current="page">{label[locale]}</b>
                ) : (
                  <Link to={address.node(id)}>{label[locale]}</Link>
                )}
              </li>
            ))}
          </ol>
        </Fact>
      )}
    </dl>
  );
}

function Fact({name, children}: {name: string; children: ReactNode}) {
  return (
    <div className={facts.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
