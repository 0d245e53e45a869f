import type {Evidence} from "../../../dataset/schema.ts";
import {formatList} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./evidence-list.module.css";

/** Who says so: source, date and paragraph, what it says, and what it leaves open. */
export function EvidenceList({evidence}: {evidence: readonly Evidence[]}) {
  const {catalog, locale, t} = usePageContext();
  // Beside a register, the report with which it is compared speaks too.
  const sources = [...catalog.dataset.sources, ...(catalog.beside.report?.sources ?? [])];
  return (
    <ol className={styles.list} data-evidence>
      {evidence.map(({source: id, paragraph, says, silentOn}) => {
        const source = sources.find((one) => one.id === id);
        return (
          <li key={`${id} ${paragraph} ${says.zh}`} className={styles.item}>
            <p className={styles.where}>
              <b>{paragraph}</b> {source?.publisher[locale]} · {source?.published}
            </p>
            <dl className={styles.facts}>
              <dt>{t("evidence.says")}</dt>
              <dd>{says[locale]}</dd>
              {silentOn && <dt>{t("evidence.silentOn")}</dt>}
              {silentOn && <dd>{silentOn[locale]}</dd>}
            </dl>
          </li>
        );
      })}
    </ol>
  );
}

/** Leads from a sentence to what it rests on, further down on the same page. */
export function EvidenceLink({evidence}: {evidence: readonly Evidence[]}) {
  const {locale, t} = usePageContext();
  const paragraphs = [...new Set(evidence.map(({paragraph}) => paragraph))];
  // A register's rows rest on nothing besides themselves.
  if (paragraphs.length === 0) return null;
  return (
    <a href="#evidence" className={styles.link}>
      {t("metric.evidenceIn", {paragraphs: formatList(paragraphs, locale)})}
    </a>
  );
}
