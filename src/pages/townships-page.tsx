import {useReading} from "../view/reading.ts";
import {useTitle} from "../view/use-title.ts";
import styles from "./parts/page.module.css";

export function TownshipsPage() {
  const {t} = useReading();
  useTitle(t("townships.title"));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("townships.title")}</h1>
      </div>
    </div>
  );
}
