import {useReading} from "../view/reading.ts";
import {useTitle} from "../view/use-title.ts";
import styles from "./parts/page.module.css";

export function ExplorePage() {
  const {t} = useReading();
  useTitle(t("explore.title"));
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t("explore.title")}</h1>
      </div>
    </div>
  );
}
