import {useWording} from "../../view/use-wording.ts";
import styles from "./data.module.css";

export type CheckActionsProps = {
  /** Whether the file holds nothing that could be shown. */
  isEmpty: boolean;
  /** What the register that it replaces is called; `null` where it replaces none. */
  replaced: string | null;
  /** What became of the last press, in the reader's language. */
  said: string;
  onUse: (keeps: boolean) => void;
  onDiscard: () => void;
};

/** The ways on from a checked file: keep it, look at it once, or leave it. */
export function CheckActions({isEmpty, replaced, said, onUse, onDiscard}: CheckActionsProps) {
  const {t} = useWording("register");
  return (
    <div className={styles.actions}>
      {isEmpty ? (
        <p className={styles.doubt}>{t("registerData.check.tooFew")}</p>
      ) : (
        <>
          <button type="button" className={styles.main} onClick={() => onUse(true)}>
            {replaced === null ? t("registerData.check.keep") : t("registerData.check.replaceOwn", {title: replaced})}
          </button>
          <button type="button" className={styles.quiet} onClick={() => onUse(false)}>
            {t("registerData.check.useOnly")}
          </button>
        </>
      )}
      <button type="button" className={styles.quiet} onClick={onDiscard}>
        {t("registerData.check.discard")}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
