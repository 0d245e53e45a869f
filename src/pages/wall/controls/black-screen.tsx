import {useWording} from "../../../view/use-wording.ts";
import styles from "./black-screen.module.css";

/** Nothing to see, while something is said; a touch brings the slides back, as does any key. */
export function BlackScreen({onLight}: {onLight: () => void}) {
  const {t} = useWording("wall");
  return (
    <button type="button" className={styles.black} onClick={onLight}>
      <span className="visually-hidden">{t("wall.black")}</span>
    </button>
  );
}
