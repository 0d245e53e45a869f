import {TextField} from "../../ui/fields/text-field.tsx";
import {usePageContext} from "../../view/page-context.ts";
import {useSteps} from "../../view/use-steps.ts";
import styles from "./today-field.module.css";

/** The day from which a register's terms are counted, which a reader can set. */
export function TodayField() {
  const {catalog, view, t} = usePageContext();
  const {setToday} = useSteps();
  return (
    <div className={styles.today}>
      <TextField
        label={t("registerData.today")}
        type="date"
        value={view.today ?? catalog.place?.packed?.today ?? catalog.dataset.register?.today ?? ""}
        onType={(day) => setToday(day === "" ? null : day)}
      />
      <small>{t("registerData.todayFor")}</small>
    </div>
  );
}
