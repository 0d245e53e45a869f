import {useWording} from "../view/use-wording.ts";
import {OpenPicture} from "./open-picture.tsx";
import styles from "./shell.module.css";

/** What the site does with a reader's data: nothing; and the way back to the view of an exported picture. */
export function SiteFooter() {
  const {t} = useWording();
  return (
    <footer className={styles.footer}>
      <p>{t("app.private")}</p>
      <OpenPicture />
      <p>{t("app.licence")}</p>
    </footer>
  );
}
