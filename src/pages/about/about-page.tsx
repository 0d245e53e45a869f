import {useQuery} from "@tanstack/react-query";
import {Suspense} from "react";
import {Link} from "react-router-dom";
import {datasetIndexOptions} from "../../dataset/dataset-index.ts";
import {formatList} from "../../locale/format.ts";
import {lazyPart} from "../../ui/lazy-part.ts";
import {addressOf} from "../../view/address/paths.ts";
import {useAddress, useSiteRoot} from "../../view/address/use-address.ts";
import {usePageContext} from "../../view/page-context.ts";
import {useTitle} from "../../view/use-title.ts";
import {defaultDataset, defaultView} from "../../view/view.ts";
import {EvidenceList} from "../parts/evidence/evidence-list.tsx";
import {QuestionList} from "../parts/evidence/question-list.tsx";
import styles from "../parts/layout/page.module.css";
import {Panel} from "../parts/layout/panel.tsx";
import {SiteFile} from "../parts/layout/site-file.tsx";
import {OfflinePart} from "./offline-part.tsx";
import {ParagraphList} from "./paragraph-list.tsx";

const methods = ["twoLayers", "notStated", "several", "inherited", "noTrend"] as const;

const RegisterAbout = lazyPart(async () => (await import("./register-about.tsx")).RegisterAbout);

/** Sources, definitions, methods, open questions, version and data date. */
export function AboutPage() {
  const {basis} = usePageContext().catalog.dataset;
  if (basis === "report") return <ReportAbout />;
  return (
    <Suspense fallback={null}>
      <RegisterAbout />
    </Suspense>
  );
}

function ReportAbout() {
  const {catalog, locale, t} = usePageContext();
  const address = useAddress();
  const {sources, metrics, codeLists, framework, questions, notes, id, version, date} = catalog.dataset;
  useTitle(t("app.about"));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 data-steady>{t("app.about")}</h1>
        <p className={styles.lead}>{t("about.lead")}</p>
      </div>
      <div className={styles.grid}>
        <Panel id="sources" title={t("about.sources")}>
          {sources.map((source) => (
            <div key={source.id} className={styles.prose} data-evidence>
              <p>
                <b>{source.title[locale]}</b>
              </p>
              <p>
                {source.publisher[locale]} · {source.published} · {formatList(source.authors, locale)}
              </p>
              <p>{t("about.paragraphs", {first: source.paragraphs[0] ?? "", last: source.paragraphs.at(-1) ?? ""})}</p>
            </div>
          ))}
        </Panel>
        <Panel id="version" title={t("about.version")}>
          <div className={styles.prose}>
            <p>
              <SiteFile name={`data/${id}.json`}>
                {t("figures.dataset", {meaning: date.meaning[locale], day: date.day, id, version})}
              </SiteFile>
            </p>
            {notes.map((note) => (
              <p key={note.zh}>{note[locale]}</p>
            ))}
            <ServedDatasets />
          </div>
        </Panel>
        <Panel id="methods" title={t("about.methods")} isWide>
          <dl className={styles.terms}>
            {methods.map((method) => (
              <div key={method}>
                <dt>{t(`about.method.${method}.name`)}</dt>
                <dd>{t(`about.method.${method}.words`)}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel id="metrics" title={t("about.metrics")} isWide>
          <dl className={styles.terms}>
            {metrics.map((metric) => (
              <div key={metric.id}>
                <dt>
                  <Link to={address.metric(metric.id)}>{metric.label[locale]}</Link>
                </dt>
                <dd>{metric.definition[locale]}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel id="definitions" title={t("about.definitions")} isWide>
          <dl className={styles.terms}>
            {[...codeLists.kind, ...codeLists.mode, ...codeLists.hostKind].flatMap(({code, label, meaning}) =>
              meaning === null ? [] : [<Term key={code} name={label[locale]} words={meaning[locale]} />],
            )}
          </dl>
        </Panel>
        <Panel id="framework" title={t("about.framework")} isWide>
          <dl className={styles.terms}>
            {framework.map((node) => (
              <div key={node.id}>
                <dt>
                  <Link to={address.node(node.id)}>{node.label[locale]}</Link>
                </dt>
                <dd>{node.summary[locale]}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        <Panel id="questions" title={t("metric.questions")} isWide>
          <QuestionList questions={questions} />
        </Panel>
        <Panel id="paragraphs" title={t("about.byParagraph")} isWide>
          <ParagraphList />
        </Panel>
        <Panel id="evidence" title={t("about.frameworkEvidence")} isWide>
          <div className={styles.groups}>
            {framework.map((node) => (
              <section key={node.id}>
                <h3>{node.label[locale]}</h3>
                <EvidenceList evidence={node.evidence} />
              </section>
            ))}
          </div>
        </Panel>
        <OfflinePart />
      </div>
    </div>
  );
}

function Term({name, words}: {name: string; words: string}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{words}</dd>
    </div>
  );
}

/** The datasets that are served beside the app, each a link to itself. */
export function ServedDatasets() {
  const {locale, t} = usePageContext();
  const {data} = useQuery(datasetIndexOptions(useSiteRoot()));
  if (!data) return null;
  return (
    <ul>
      {data.datasets.map(({id, title, version, day}) => (
        <li key={id}>
          <Link to={addressOf("/", locale, {...defaultView, dataset: id === defaultDataset ? null : id})}>
            {title[locale]}
          </Link>{" "}
          {t("about.served", {id, version, day})}{" "}
          <Link to={addressOf("/changes", locale, {...defaultView, dataset: id === defaultDataset ? null : id})}>
            {t("about.changes")}
          </Link>
        </li>
      ))}
    </ul>
  );
}
