import {useReading} from "../view/reading.ts";
import {useTitle} from "../view/use-title.ts";
import styles from "./parts/page.module.css";

export function NodePage() {
  const {t} = useReading();
  useTitle(t("framework.title"));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("framework.title")}</h1>
      </div>
    </div>
  );
}
