import {memo, useRef} from "react";
import {Icon} from "../../../ui/icon.tsx";
import {useOneStop} from "../../../ui/use-one-stop.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import {CopyLink} from "../layout/copy-link.tsx";
import {ExportButton} from "./export-button.tsx";
import styles from "./figure-head.module.css";

export type FigureHeadProps = {
  /** The figure's, as its title and subtitle are. */
  id: string;
  title: string;
  subtitle: string;
  isEmpty: boolean;
  /** Whether it is shown as a table. */
  isTable: boolean;
};

/** A card's title, how to read it, and its tools. */
export const FigureHead = memo(function FigureHead({id, title, subtitle, isEmpty, isTable}: FigureHeadProps) {
  const {t} = usePageContext();
  const {toggleTable} = useSteps();
  const tools = useRef<HTMLDivElement>(null);
  return (
    <header className={styles.head}>
      <h2 id={`${id}-title`} className={styles.title} data-steady>
        {title}
      </h2>
      <p className={styles.subtitle}>{subtitle}</p>
      <div
        ref={tools}
        role="toolbar"
        aria-label={t("card.tools", {title})}
        className={styles.tools}
        {...useOneStop(tools)}
      >
        <button
          type="button"
          className={styles.tool}
          aria-pressed={isTable}
          onClick={() => toggleTable(id)}
          title={isTable ? t("card.showChart") : t("card.showTable")}
        >
          <Icon name={isTable ? "chart" : "table"} />
          <span className="visually-hidden">{t("card.asTable", {title})}</span>
        </button>
        <CopyLink to={`#${id}`} words={t("card.linkTo", {title})} className={styles.tool} />
        <ExportButton title={title} isEmpty={isEmpty} className={styles.tool} />
      </div>
    </header>
  );
});
