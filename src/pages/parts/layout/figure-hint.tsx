import {usePageContext} from "../../../view/page-context.ts";
import styles from "./figure-hint.module.css";

/** What holds for every figure of a page, said once: how to open a mark, and what "none on file" means. */
export function FigureHint() {
  const {t} = usePageContext();
  return (
    <p className={styles.hint}>
      <span className={styles.pointed}>{t("drill.hint")}</span>
      <span className={styles.touched}>{t("drill.touchHint")}</span> {t("figures.by.noneOnFile")}
    </p>
  );
}
