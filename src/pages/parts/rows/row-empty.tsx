import {formatCount} from "../../../locale/format.ts";
import {useWording} from "../../../view/use-wording.ts";
import styles from "../figure-card/figure-empty.module.css";

/** Why there is no row, and the way out of a search. */
export function RowsEmpty({passing, typed, onClear}: {passing: number; typed: string; onClear: () => void}) {
  const {locale, t} = useWording("regions");
  if (passing === 0 || typed.trim() === "") {
    return (
      <div className={styles.empty}>
        <h3>{t("regions.rows.noMatch")}</h3>
      </div>
    );
  }
  return (
    <div className={styles.empty}>
      <h3>{t("regions.rows.notFound", {typed})}</h3>
      <p>{t("regions.rows.notFoundOf", {count: passing, amount: formatCount(passing, locale)})}</p>
      <button type="button" className={styles.button} onClick={onClear}>
        {t("regions.rows.clear")}
      </button>
    </div>
  );
}

/** That the rows can be read no more, and the way to have them again. */
export function RowFailure({onReopen}: {onReopen: () => void}) {
  const {t} = useWording("regions");
  return (
    <div role="alert" className={styles.empty}>
      <p>{t("regions.rows.failed")}</p>
      <button type="button" className={styles.button} onClick={onReopen}>
        {t("regions.rows.again")}
      </button>
    </div>
  );
}
