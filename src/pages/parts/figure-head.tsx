import type {Figure} from "../../figures/figure.ts";
import {Icon} from "../../ui/icon.tsx";
import {useReading} from "../../view/reading.ts";
import {useSteps} from "../../view/use-steps.ts";
import {CopyLink} from "./copy-link.tsx";
import {ExportButton} from "./export-button.tsx";
import styles from "./figure-head.module.css";

/** A card's title, how to read it, and its tools. */
export function FigureHead({figure}: {figure: Figure}) {
  const {t, view} = useReading();
  const {toggleTable} = useSteps();
  const {id, title, subtitle} = figure;
  const isTable = view.tables.includes(id);
  return (
    <header className={styles.head}>
      <div className={styles.words}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title}
        </h2>
        <p className={styles.subtitle}>{subtitle}</p>
      </div>
      <div className={styles.tools}>
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
        <ExportButton figure={figure} className={styles.tool} />
      </div>
    </header>
  );
}
