import {useWording} from "../view/use-wording.ts";
import styles from "./shell.module.css";

/** What the site does with a reader's data: nothing. */
export function SiteFooter() {
  const {t} = useWording();
  return (
    <footer className={styles.footer}>
      <p>{t("app.private")}</p>
      <p>{t("app.licence")}</p>
    </footer>
  );
}
