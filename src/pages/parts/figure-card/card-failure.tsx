import {usePageContext} from "../../../view/page-context.ts";
import styles from "./figure-empty.module.css";

/** Says that one figure could not be drawn, why, and how to try again. */
export function CardFailure({message, onRetry}: {message: string; onRetry: () => void}) {
  const {t} = usePageContext();
  return (
    <div className={styles.empty} role="alert">
      <p>{t("card.failed")}</p>
      <p>
        <code>{message}</code>
      </p>
      <button type="button" className={styles.button} onClick={onRetry}>
        {t("card.retry")}
      </button>
    </div>
  );
}
