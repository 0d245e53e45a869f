import type {ReactNode} from "react";
import styles from "./panel.module.css";

export type PanelProps = {id: string; title: string; lead?: string; isWide?: boolean; children: ReactNode};

/** A titled card of a page. */
export function Panel({id, title, lead, isWide = false, children}: PanelProps) {
  return (
    <section id={id} className={styles.panel} data-wide={isWide} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      {lead && <p className={styles.lead}>{lead}</p>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
