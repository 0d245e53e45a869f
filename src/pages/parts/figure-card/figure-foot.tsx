import {Link} from "react-router-dom";
import type {Figure} from "../../../figures/figure.ts";
import {formatPair} from "../../../locale/format.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./figure-foot.module.css";

/** What a figure rests on and leaves open: notes but those of the whole page, source, number of records, unit. */
export function FigureFoot({figure: {notes, sourceLine, n, unit}}: {figure: Figure}) {
  const {locale, t} = usePageContext();
  const ofPage = t("figures.by.noneOnFile");
  const address = useAddress();
  return (
    <footer className={styles.foot}>
      {notes
        .filter((note) => note !== ofPage)
        .map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      <p className={styles.line}>
        <Link to={`${address.page("/about")}#sources`} className={styles.source}>
          {sourceLine}
        </Link>
        <span>{[n?.words, formatPair(t("card.unit"), unit, locale)].filter(Boolean).join(" · ")}</span>
      </p>
    </footer>
  );
}
