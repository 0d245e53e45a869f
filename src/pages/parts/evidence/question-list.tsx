import type {Question} from "../../../dataset/schema.ts";
import {formatList} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {EvidenceList} from "./evidence-list.tsx";
import styles from "./question-list.module.css";

/** What the source leaves open, why the answer would matter, and what it does say. */
export function QuestionList({questions}: {questions: readonly Question[]}) {
  const {locale, t} = usePageContext();
  return (
    <ul className={styles.list}>
      {questions.map(({id, asks, matters, evidence}) => (
        <li key={id} className={styles.item}>
          <p className={styles.asks}>{asks[locale]}</p>
          <p className={styles.matters}>{matters[locale]}</p>
          <details className={styles.where}>
            <summary>
              {t("metric.evidenceIn", {
                paragraphs: formatList([...new Set(evidence.map((item) => item.paragraph))], locale),
              })}
            </summary>
            <EvidenceList evidence={evidence} />
          </details>
        </li>
      ))}
    </ul>
  );
}
