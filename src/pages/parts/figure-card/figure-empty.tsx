import {hasFilters} from "../../../coverage/filters.ts";
import {usePageContext} from "../../../view/page-context.ts";
import {useSteps} from "../../../view/use-steps.ts";
import styles from "./figure-empty.module.css";

/** Why there is nothing to draw, and the way out. */
export function FigureEmpty({words}: {words: string}) {
  const {t, view} = usePageContext();
  const {clearAll} = useSteps();
  return (
    <div className={styles.empty}>
      <p>{words}</p>
      {hasFilters(view.filters) && (
        <button type="button" className={styles.button} onClick={clearAll}>
          {t("filters.clearAll")}
        </button>
      )}
    </div>
  );
}
