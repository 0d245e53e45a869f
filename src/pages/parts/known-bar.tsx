import {formatCount} from "../../locale/format.ts";
import {useReading} from "../../view/reading.ts";
import styles from "./known-bar.module.css";

export type KnownBarProps = {
  named: number;
  /** `null` where the source reports no total, so that nothing is left over. */
  notNamed: number | null;
};

/** Solid for what is named, hatched for what only the total holds. */
export function KnownBar({named, notNamed}: KnownBarProps) {
  const {locale, t} = useReading();
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        <div className={styles.named} style={{flexGrow: named}} />
        <div className={styles.hatch} style={{flexGrow: notNamed ?? 0}} />
      </div>
      <p className={styles.words}>
        <span>
          <i className={styles.namedKey} aria-hidden="true" /> {t("figures.named")} {formatCount(named, locale)}
        </span>
        {notNamed !== null && (
          <span>
            <i className={styles.hatchKey} aria-hidden="true" /> {t("figures.notNamed")} {formatCount(notNamed, locale)}
          </span>
        )}
      </p>
    </div>
  );
}
