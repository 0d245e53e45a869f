import {useId} from "react";
import {Link} from "react-router-dom";
import {addressIn} from "../../view/address/paths.ts";
import {useWording} from "../../view/use-wording.ts";
import panel from "../parts/layout/panel.module.css";
import styles from "./data.module.css";

/** The way from the page of the datasets to what changed between two of them. */
export function ComparePanel() {
  const {locale, t} = useWording("register");
  const title = useId();
  return (
    <section className={panel.panel} aria-labelledby={title}>
      <h2 id={title} className={panel.title}>
        {t("changes.title")}
      </h2>
      <p className={panel.lead}>{t("changes.lead")}</p>
      <div className={styles.actions}>
        <Link className={styles.quiet} to={addressIn("/changes", locale)}>
          {t("changes.choose.title")}
        </Link>
      </div>
    </section>
  );
}
