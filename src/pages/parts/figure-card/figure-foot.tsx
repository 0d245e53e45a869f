import {Link} from "react-router-dom";
import type {Figure} from "../../../figures/figure.ts";
import {formatPair} from "../../../locale/format.ts";
import {useAddress} from "../../../view/address/use-address.ts";
import {usePageContext} from "../../../view/page-context.ts";
import styles from "./figure-foot.module.css";

/** Where there are more, the first stands and the others are folded; a file that leaves has them all. */
const mostNotes = 2;

/** What a figure rests on and leaves open: notes but those of the whole page, source, number of records, unit. */
export function FigureFoot({figure: {notes, sourceLine, n, unit}}: {figure: Figure}) {
  const {locale, t} = usePageContext();
  const ofPage = t("figures.by.noneOnFile");
  const address = useAddress();
  const own = notes.filter((note) => note !== ofPage);
  const shown = own.length > mostNotes ? own.slice(0, 1) : own;
  const folded = own.slice(shown.length);
  return (
    <footer className={styles.foot}>
      <Notes notes={shown} />
      {folded.length > 0 && (
        <details className={styles.note}>
          <summary>{t("figures.moreNotes", {count: folded.length})}</summary>
          <Notes notes={folded} />
        </details>
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

function Notes({notes}: {notes: readonly string[]}) {
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ));
}
