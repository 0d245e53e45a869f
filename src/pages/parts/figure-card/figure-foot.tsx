import {Link} from "react-router-dom";
import type {Figure} from "../../../figures/figure.ts";
import {formatPair} from "../../../locale/format.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./figure-foot.module.css";

export type FigureFootProps = {
  figure: Figure;
  /** Whether it is shown as a table, which has no marks to point at. */
  isTable: boolean;
};

/** What a figure rests on and leaves open: notes, source, number of records, unit. */
export function FigureFoot({figure: {empty, notes, sourceLine, n, unit}, isTable}: FigureFootProps) {
  const {locale, t} = usePageContext();
  const address = useAddress();
  return (
    <footer className={styles.foot}>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {!isTable && empty === null && (
        <p className={styles.hint}>
          <span className={styles.pointed}>{t("drill.hint")}</span>
          <span className={styles.touched}>{t("drill.touchHint")}</span>
        </p>
      )}
      <p className={styles.line}>
        <Link to={`${address.page("/about")}#sources`} className={styles.source}>
          {sourceLine}
        </Link>
        <span>{[n?.words, formatPair(t("card.unit"), unit, locale)].filter(Boolean).join(" · ")}</span>
      </p>
    </footer>
  );
}
