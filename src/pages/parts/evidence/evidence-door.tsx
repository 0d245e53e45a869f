import type {Evidence} from "../../../dataset/schema.ts";
import {formatList} from "../../../locale/format.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./evidence-door.module.css";

/** Leads from a sentence to what it rests on, further down on the same page. */
export function EvidenceDoor({evidence}: {evidence: readonly Evidence[]}) {
  const {locale, t} = usePageContext();
  const paragraphs = [...new Set(evidence.map(({paragraph}) => paragraph))];
  return (
    <a href="#evidence" className={styles.door}>
      {t("metric.evidenceIn", {paragraphs: formatList(paragraphs, locale)})}
    </a>
  );
}
