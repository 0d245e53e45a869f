import type {ReactNode} from "react";
import {usePageContext} from "../../../view/page-context.ts";
import {CopyLink} from "./copy-link.tsx";
import page from "./page.module.css";
import styles from "./panel.module.css";

export type PanelProps = {
  id: string;
  title: string;
  lead?: string;
  isWide?: boolean;
  /** Whether it holds a list, whose link can be copied. */
  isList?: boolean;
  children: ReactNode;
};

/** A titled card of a page. */
export function Panel({id, title, lead, isWide = false, isList = false, children}: PanelProps) {
  const {t} = usePageContext();
  return (
    <section id={id} className={styles.panel} data-wide={isWide} data-steady="frame" aria-labelledby={`${id}-title`}>
      <div className={page.titled}>
        <h2 id={`${id}-title`} className={styles.title} data-steady>
          {title}
        </h2>
        {isList && <CopyLink to={`#${id}`} words={t("card.linkTo", {title})} className={page.tool} />}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
